"""The site as a WSGI application, for `anechoic serve` or any other server."""

from django.core.wsgi import get_wsgi_application

from anechoic.site.start import configured

configured()
application = get_wsgi_application()

### regie service: help, options, what was done, what is shown.

help-service = The service directory: who offers what, for whom, on which terms?
help-service-add = Put a service in the directory
    .long = Example: regie service add --slug cgg-vlierhof --name "CGG Vlierhof" --area mental-health --waiting-days 75
help-service-list = Show the directory, with each waiting time and how long ago it was heard
help-service-show = Show one service whole
option-service-add-slug = Short name without spaces, for example cgg-vlierhof
option-service-add-area = Area of life it serves (may be repeated)
option-service-add-area-served = Place it serves (may be repeated)
option-service-add-waiting-on = Day that waiting time was heard; today unless said otherwise
option-service-list-area = Only services for this area of life
option-service = Service: short name or the beginning of it
    .value = SERVICE

done-service-add = { $service } is in the directory.
note-no-areas = { $service } has no area of life yet, so --area will not find it.

services-title = Service directory
services-empty = No services.
services-stale = Waiting times with ! were heard too long ago. Ask again before you refer somebody.
service-title = { $name }
service-access = Access
column-waiting-time = Waiting time
column-waiting-age = How old

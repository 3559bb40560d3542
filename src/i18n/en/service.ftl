### regie service: help, options, what was done, what is shown.

help-service = The service directory: who offers what, for whom, on which terms?
help-service-add = Put a service in the directory
    .long = Example: regie service add --slug cgg-vlierhof --name "CGG Vlierhof" --area mental-health --waiting-days 75
help-service-edit = Bring a service up to date: only what you give changes
    .long = Example: regie service edit cgg-vlierhof --waiting-days 60 · an empty value takes something away: --limits ""
help-service-find = Find the service that fits, with the reasons why
    .long = Example: regie service find --area income --place Lindeveld --for debts --within 30 · for a case: regie service find --case tom
help-service-list = Show the directory, with each waiting time and how long ago it was heard
help-service-show = Show one service whole, with what the own referrals teach about it
option-service-add-slug = Short name without spaces, for example cgg-vlierhof
option-service-add-area = Area of life it serves (may be repeated)
option-service-add-area-served = Place it serves (may be repeated)
option-service-add-waiting-on = Day that waiting time was heard; today unless said otherwise
option-service-edit-area = Area of life it serves (may be repeated; replaces what is there)
option-service-edit-area-served = Place it serves (may be repeated; replaces what is there)
option-service-edit-waiting-on = Day that waiting time was heard; today unless said otherwise
option-service-find-area = Area of life; at least one of them (may be repeated)
option-service-find-place = Place that the service must serve (may be repeated)
option-service-find-for = Words of its offer, target group or conditions; all of them must be there
option-service-find-within = Wait so many days at most
option-service-find-case = Take the areas of the goals and the place of the { -client } from this case
option-service-find-exclude-own = Without services of the own umbrella organisation
option-service-list-area = Only services for this area of life
option-service = Service: short name or the beginning of it
    .value = SERVICE

done-service-edit = { $service } is brought up to date.
done-service-add = { $service } is in the directory.
note-no-areas = { $service } has no area of life yet, so --area may not find it.

services-title = Service directory
services-empty = No services.
services-stale = Waiting times with ! were heard too long ago. Ask again before you refer somebody.
service-title = { $name }
service-access = Access
column-waiting-time = Waiting time
column-waiting-age = How old
service-waiting-undated = day unknown
service-own-house = This service belongs to the own umbrella organisation: weigh first what others offer.
service-experience = Experience from the own referrals
service-no-experience = No referrals to this service yet, so no experience yet.
experience-contested = Contested refusals
experience-contests = What contesting led to

service-search-title = Services that fit
service-search-for = Words
service-search-within = Waiting at most
service-search-not-own = not the own umbrella organisation
service-search-own-unknown = regie.toml names no own umbrella organisation (organisation), so --exclude-own leaves nobody out.
service-search-found = { $name } · { $service }
service-search-areas = works for { $areas }
service-search-places = works in { $places }
service-search-words = mentions { $words }
service-search-waiting = waiting time { $days }, heard on { $on }
service-search-available = a place when needed: { $extent }
service-search-agreement = agreement until { $until }
service-search-accepted = said yes to { $share }
service-search-start = help began after { $days } (median)
service-search-unknown = not known: { $what }
service-search-waiting-stale = waiting time { $days }, but that is of { $on }: ask again
service-search-waiting-undated = waiting time { $days }, but of which day is not known: ask again
service-search-waiting-unknown = waiting time not known: ask
service-search-not-available = no place when needed
service-search-asked = asked before in this case on { $on } ({ $record }): { $status }
service-search-apart = Perhaps: not everything is known of these
service-search-empty = No service of which everything is known to fit.
service-search-without = { $count ->
    [one] 1 service
   *[other] { $count } services
} without { $criterion }
service-search-loosen-more = Let go of more than one condition, or put a service you know in the directory with regie service add.
referral-report-no-reason = reason not recorded
referral-report-met = { $met }, in part { $partly }
column-referrals = Number
column-stages = Status
column-accepted = Accepted
column-median-start = Start after (median)
column-refusals = Reasons for refusal

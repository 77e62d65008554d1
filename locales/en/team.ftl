### The team, for coordinators.

team-title = The team
team-reading = Reading…
# Columns of a list: 30 letters at most.
team-active = active
team-must-choose = one-time code given
# $minutes (number): what is left to wait after too many wrong PINs.
team-blocked = { $minutes ->
    [one] blocked for { $minutes } more minute
   *[other] blocked for { $minutes } more minutes
}
team-new = Add a colleague
team-text = Choose a code without a name: one or two letters, then digits.
team-code = Code
team-add = Add
team-back = Back to the desk
team-back-to-list = Back to the team
# $code, $once (texts): the second is a code to be used once.
team-added = { $code } is registered. One-time code to hand over: { $once }
# $code, $once (texts): the second is a code to be used once.
team-was-reset = New one-time code of { $code }: { $once }. Note it, it is shown only once.
team-noted = I noted it, back to the team
# $code (text)
team-role-changed = { $code } now has another role.
# $code (text)
team-removed = The code { $code } is removed. It will not be given to anybody again.
# $code (text)
team-one = The code { $code }
team-role = Role
team-state = State
team-make-coordinator = Make them a coordinator
team-make-mediator = Make them a mediator again
team-undo-role = Undo: put the former role back
team-reset = Give a new one-time code
# $code (text)
team-reset-sure = The present PIN of { $code } will stop working. You will hand over a one-time code, to choose another.
team-reset-yes = Yes, give a new code
team-remove = Remove this code
# $code (text)
team-remove-sure = { $code } will not come in any more. Their sessions stay in the counts. The code is not given again: this is final.
team-remove-yes = Yes, remove this code
team-keep = No, change nothing

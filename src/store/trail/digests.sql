SELECT mediator.code, max(trail.n)
FROM trail JOIN mediator ON mediator.id = trail.about
WHERE trail.staff IS NOT NULL
GROUP BY mediator.code

-- A month whose result is published shows that result and the lists behind it; null where the month is still counted.
ALTER TABLE desk_rate ADD published text;

UPDATE finances_titre SET prescription = date_emission + INTERVAL 4 YEAR
WHERE prescription IS NULL AND nature IN ('NORMAL', 'COMPLEMENTAIRE');

-- Les traces gardées avec les séparateurs ASCII 30 (étapes) et 31 (champs) deviennent du JSON, comme partout ailleurs.
UPDATE carriere_saisine
SET trace = CONCAT(
        '[',
        TRIM(TRAILING ',' FROM REGEXP_REPLACE(
                REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(trace, '\\', '\\\\'), '"', '\\"'), '\n', '\\n'), '\r', '\\r'), '\t', '\\t'),
                '([^\\x1e\\x1f]*)\\x1f([^\\x1e\\x1f]*)\\x1f([^\\x1e\\x1f]*)\\x1f([^\\x1e\\x1f]*)\\x1e?',
                '{"libelle":"\\1","calcul":"\\2","resultat":"\\3","source":"\\4"},')),
        ']')
WHERE trace = '' OR trace REGEXP '\\x1f';

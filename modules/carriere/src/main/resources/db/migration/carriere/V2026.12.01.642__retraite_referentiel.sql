-- Tous les codes des messages de retraite ; un grade vaut tant qu'une de ses grilles vaut.
CREATE OR REPLACE VIEW carriere_retraite_referentiel AS
SELECT CONCAT('GRADE:', g.code) AS cle, 'GRADE' AS type, g.code AS code, g.libelle AS libelle,
       CAST(NULL AS CHAR(20)) AS complement, MIN(l.debut) AS debut,
       CASE WHEN SUM(l.fin IS NULL) > 0 THEN NULL ELSE MAX(l.fin) END AS fin
FROM carriere_grade g LEFT JOIN carriere_grille l ON l.grade = g.code
GROUP BY g.code, g.libelle
UNION ALL
SELECT CONCAT('PIECE:', p.code, ':', p.pension, ':', p.debut), 'PIECE', p.code, p.libelle, p.pension, p.debut, p.fin
FROM carriere_retraite_type_piece p
UNION ALL
SELECT CONCAT(c.type, ':', c.code, ':', c.debut), c.type, c.code, c.libelle, NULL, c.debut, c.fin
FROM carriere_retraite_code c;

-- Tous les codes des messages de retraite ; un grade vaut tant qu'une de ses grilles vaut.
CREATE OR REPLACE VIEW carriere_retraite_referentiel AS
SELECT g.id, g.version, g.cree_le, 'GRADE' AS type, g.code, g.libelle, NULL AS complement, MIN(l.debut) AS debut,
       CASE WHEN SUM(l.fin IS NULL) > 0 THEN NULL ELSE MAX(l.fin) END AS fin
FROM carriere_grade g LEFT JOIN carriere_grille l ON l.grade = g.code
GROUP BY g.id, g.version, g.cree_le, g.code, g.libelle
UNION ALL
SELECT p.id, p.version, p.cree_le, 'PIECE', p.code, p.libelle, p.pension, p.debut, p.fin
FROM carriere_retraite_type_piece p
UNION ALL
SELECT c.id, c.version, c.cree_le, c.type, c.code, c.libelle, NULL, c.debut, c.fin
FROM carriere_retraite_code c;

INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'LDG_DUREE_ANNEES', '2020-01-01', NULL, 6,
     'ans', 'Durée la plus longue de lignes directrices de gestion', 'CGFP, art. L413-1 s.', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'TABLEAU_RAPPEL_JOURS', '2020-01-01', NULL, 60,
     'jours', 'Rappel avant le 31 décembre d''un tableau qui n''est pas transmis (1er novembre)', 'Choix du système', FALSE);

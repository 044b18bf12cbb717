INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AVENANT_PRORATA', '2020-01-01', NULL, 0, '0 ou 1',
     'Guide des missions, sans prorata ; convention PSC : montants de l''année revus au vu du nombre d''adhérents (à vérifier)',
     'lectures A-12, A-17 et R-FAC-2', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'TVA_TAUX', '2020-01-01', NULL, 0, '%',
     'Prestations non soumises à la TVA', 'article 256 B du code général des impôts', FALSE);

INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'DVE_CANDIDATURE_MOIS', '2019-01-01', NULL, 1,
     'mois', 'Délai de candidature après la publication d''une vacance', 'décret n° 2018-1351, art. 4', FALSE);

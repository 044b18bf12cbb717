INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_COURRIER_LECTURE_JOURS', '2013-07-01', NULL, 15,
     'jours', 'Délai laissé à l''employeur pour ouvrir un courrier de promotion interne, avant rappel', 'Choix du système', FALSE);

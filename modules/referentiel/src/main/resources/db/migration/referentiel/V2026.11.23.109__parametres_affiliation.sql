INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AFFILIATION_SEUIL', '1985-07-01', NULL, 350,
     'agents', 'Seuil de 350 fonctionnaires titulaires et stagiaires à temps complet',
     'décret n° 85-643 du 26 juin 1985, art. 2', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AFFILIATION_RETRAIT_DELAI', '1985-07-01', NULL, 3,
     'mois', 'Délai de notification du retrait après le franchissement du seuil à la hausse',
     'décret n° 85-643 du 26 juin 1985, art. 6', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AFFILIATION_OPPOSITION_DELAI', '1985-07-01', NULL, 2,
     'mois', 'Délai d''opposition à une affiliation volontaire',
     'CGFP, art. L452-20', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AFFILIATION_OPPOSITION_MAJORITE_FORTE', '1985-07-01', NULL, 9,
     'douzièmes', 'Opposition : trois quarts des agents (ou des collectivités)',
     'CGFP, art. L452-20', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AFFILIATION_OPPOSITION_MAJORITE_SIMPLE', '1985-07-01', NULL, 8,
     'douzièmes', 'Opposition : deux tiers des collectivités (ou des agents)',
     'CGFP, art. L452-20', FALSE);

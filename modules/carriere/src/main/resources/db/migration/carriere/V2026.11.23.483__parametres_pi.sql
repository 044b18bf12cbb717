INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_RECRUTEMENTS_PAR_PROMOTION', '2013-07-01', '2023-12-31', 3,
     'recrutements', 'Une promotion interne pour trois recrutements', 'décret n° 2013-593, art. 30', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_RECRUTEMENTS_PAR_PROMOTION', '2024-01-01', NULL, 2,
     'recrutements', 'Une promotion interne pour deux recrutements', 'décret n° 2023-1272', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_ASSIETTE_POURCENT', '2013-07-01', '2023-12-31', 5,
     '%', 'Part de l''effectif du cadre d''emplois', 'décret n° 2013-593, art. 31', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_ASSIETTE_POURCENT', '2024-01-01', NULL, 8,
     '%', 'Part de l''effectif du cadre d''emplois, agents en CDI compris', 'décret n° 2023-1272', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_ASSIETTE_ARRONDI', '2013-07-01', NULL, 0,
     'code', 'Arrondi de la part de l''effectif avant division : 0 aucun, 1 inférieur, 2 proche, 3 supérieur',
     'Lecture retenue, à confirmer par le CdG', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_DEROGATION_ANNEES', '2013-07-01', '2023-12-31', 4,
     'ans', 'Années sans quota qui ouvrent la dérogation', 'décret n° 2013-593, art. 30', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_DEROGATION_ANNEES', '2024-01-01', NULL, 2,
     'ans', 'Années sans quota qui ouvrent la dérogation', 'décret n° 2013-593, art. 30', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_REPORT', '2013-07-01', NULL, 0,
     'oui = 1', 'Report d''une année sur l''autre des recrutements non utilisés',
     'Lecture retenue, à confirmer par le CdG', FALSE);

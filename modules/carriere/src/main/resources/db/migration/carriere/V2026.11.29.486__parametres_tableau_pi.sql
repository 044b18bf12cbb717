INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'TABLEAU_DECHARGE_POURCENT', '2020-01-01', NULL, 70,
     '%', 'Quotité de décharge syndicale qui ouvre l''inscription de plein droit', 'CGFP, art. L212-4', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'AVANCEMENT_TRANSITOIRE_B', '2022-09-01', NULL, 1,
     'oui = 1', 'Agents de catégorie B présents ce jour : réputés remplir les conditions à la date où ils auraient rempli les anciennes',
     'décret n° 2022-1200, art. 10 II', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_EXAMEN_ANNEES', '2013-07-01', NULL, 4,
     'ans', 'Validité d''un examen professionnel de promotion interne, à compter de la première inscription', 'décret n° 2013-593', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PI_EXAMEN_RAPPEL', '2013-07-01', NULL, 60,
     'jours', 'Rappel avant la fin de validité d''un examen professionnel de promotion interne', 'Choix du système', FALSE);

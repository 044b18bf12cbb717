INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_DELAI_DEVIS', '2026-01-01', NULL, 30, 'jours',
     'Délai laissé au partenaire pour son devis, choix de gestion', 'convention à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RAPPEL_DEVIS', '2026-01-01', NULL, 7, 'jours',
     'Rappel avant la fin de validité d''un devis, choix de gestion', 'à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_DUREE_TERME', '2026-01-01', NULL, 12, 'mois',
     'Coût annuel de la grille tarifaire', 'Guide des missions, grille tarifaire p. 7/8', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RAPPEL_TERME_1', '2026-01-01', NULL, 90, 'jours',
     'Rappels avant la fin de la période, sur le modèle des noms de domaine', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RAPPEL_TERME_2', '2026-01-01', NULL, 60, 'jours',
     'Rappels avant la fin de la période, sur le modèle des noms de domaine', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RAPPEL_TERME_3', '2026-01-01', NULL, 30, 'jours',
     'Rappels avant la fin de la période, sur le modèle des noms de domaine', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RAPPEL_TERME_4', '2026-01-01', NULL, 7, 'jours',
     'Rappels avant la fin de la période, sur le modèle des noms de domaine', 'choix de gestion à confirmer', FALSE);

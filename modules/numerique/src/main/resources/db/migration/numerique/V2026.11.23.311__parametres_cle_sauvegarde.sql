INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_CLE_VALIDITE', '2026-01-01', NULL, 36, 'mois',
     'Validité la plus longue d''un certificat de signature (à vérifier)', 'RGS et eIDAS, usage à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_CLE_RAPPEL', '2026-01-01', NULL, 90, 'jours',
     'Rappel avant la fin d''un certificat ou d''un mandat', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RESTAURATION', '2026-01-01', NULL, 12, 'mois',
     'Essai annuel de restauration d''une sauvegarde', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'SECURISATION_RESTAURATION_RAPPEL', '2026-01-01', NULL, 30, 'jours',
     'Rappel avant l''essai annuel de restauration', 'choix de gestion à confirmer', FALSE);

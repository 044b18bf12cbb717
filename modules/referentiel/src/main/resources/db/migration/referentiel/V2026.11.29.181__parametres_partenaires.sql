INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'MESSAGE_ECART_HORLOGE', '2026-01-01', NULL, 300, 'secondes',
     'Écart admis entre l''horodatage WS-Security d''un message et notre heure ; un nonce est retenu autant',
     'Règle d''échange C15', TRUE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PARTENAIRE_QUOTA_MINUTE', '2026-01-01', NULL, 600, 'messages',
     'Messages admis par minute d''un partenaire sans quota propre (à vérifier)', 'Règle d''échange C13, valeur à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PARTENAIRE_RECOUVREMENT_MAX', '2026-01-01', NULL, 30, 'jours',
     'Durée la plus longue pendant laquelle l''ancien accès d''un partenaire reste valable (à vérifier)', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PARTENAIRE_CERTIFICAT_RAPPEL', '2026-01-01', NULL, 30, 'jours',
     'Rappel avant la fin du certificat d''un partenaire (à vérifier)', 'choix de gestion à confirmer', FALSE),
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'PARTENAIRE_CLE_RSA_MIN', '2026-01-01', NULL, 2048, 'bits',
     'Clé RSA la plus courte d''un certificat de partenaire', 'RGS v2.0, annexe B1 (à vérifier)', FALSE);

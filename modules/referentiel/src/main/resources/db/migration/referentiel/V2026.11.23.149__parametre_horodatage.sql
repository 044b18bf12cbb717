INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'REJEU_AVANCE_MAX', '2026-01-01', NULL, 5,
     'minutes', 'Avance admise de l''horloge d''un partenaire sur la nôtre',
     'Règle d''échange C15', TRUE);

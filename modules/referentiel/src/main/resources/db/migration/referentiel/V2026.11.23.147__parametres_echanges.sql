INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'REJEU_CONSERVATION', '2026-01-01', NULL, 30,
     'jours', 'Durée pendant laquelle un message déjà reçu obtient la même réponse',
     'Règle d''échange C9', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ECHEANCE_PROCHE', '2026-01-01', NULL, 15,
     'jours', 'Délai avant l''échéance à partir duquel elle est signalée comme proche (à vérifier)',
     'Choix du système', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'DOCUMENT_TAILLE_MAX', '2026-01-01', NULL, 10485760,
     'octets', 'Taille maximale d''un document déposé (à vérifier)',
     'Règle d''échange C13', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'EVENEMENT_PREMIER_DELAI', '2026-01-01', NULL, 10,
     'secondes', 'Attente après le premier échec du traitement d''un événement (à vérifier)',
     'Choix du système', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'EVENEMENT_FACTEUR', '2026-01-01', NULL, 4,
     'fois', 'Multiplication de l''attente à chaque nouvel échec (à vérifier)',
     'Choix du système', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'EVENEMENT_DELAI_MAX', '2026-01-01', NULL, 21600,
     'secondes', 'Attente la plus longue entre deux tentatives (à vérifier)',
     'Choix du système', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'EVENEMENT_TENTATIVES_MAX', '2026-01-01', NULL, 12,
     'tentatives', 'Nombre de tentatives avant de demander l''intervention d''une personne (à vérifier)',
     'Choix du système', FALSE);

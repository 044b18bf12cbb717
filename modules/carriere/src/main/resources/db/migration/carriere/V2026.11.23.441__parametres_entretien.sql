INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ENTRETIEN_CONVOCATION', '2015-01-01', NULL, 8,
     'jours', 'Délai entre la convocation, accompagnée de la fiche de poste, et l''entretien professionnel',
     'BIP, fiche ENTPRO', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ENTRETIEN_NOTIFICATION', '2015-01-01', NULL, 15,
     'jours', 'Délai de notification du compte rendu à l''agent',
     'BIP, fiche ENTPRO', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ENTRETIEN_REVISION', '2015-01-01', NULL, 15,
     'jours francs', 'Délai de demande de révision, à compter de la notification du compte rendu',
     'BIP, fiche ENTPRO', TRUE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ENTRETIEN_REPONSE', '2015-01-01', NULL, 15,
     'jours', 'Délai de réponse de l''employeur à la demande de révision (à vérifier)',
     'Cahier des charges, entretien professionnel', FALSE),
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'ENTRETIEN_CAP', '2015-01-01', NULL, 1,
     'mois', 'Délai de saisine de la CAP, à compter de la réponse à la demande de révision',
     'BIP, fiche ENTPRO', TRUE);

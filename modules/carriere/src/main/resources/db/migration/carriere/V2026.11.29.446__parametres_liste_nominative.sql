INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 0, UTC_TIMESTAMP(3), 'LISTE_NOMINATIVE_MOIS', '1985-06-28', NULL, 3,
     'mois', 'Communication au préfet de la liste nominative des fonctionnaires, à compter du 1er janvier (à vérifier)',
     'décret n° 85-643, art. 38', FALSE);

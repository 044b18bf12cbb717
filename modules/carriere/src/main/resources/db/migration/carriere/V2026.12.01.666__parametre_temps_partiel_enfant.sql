-- Terme du temps partiel de droit pour un enfant.
INSERT IGNORE INTO referentiel_parametre
    (id, version, cree_le, code, debut, fin, valeur, unite, source_texte, source_reference, source_verifiee)
VALUES
    (NEXT VALUE FOR socle_sequence, 1, UTC_TIMESTAMP(3), 'TEMPS_PARTIEL_ENFANT_ANS', '1900-01-01', NULL, 3, 'ans',
     'Temps partiel de droit jusqu''au troisième anniversaire de l''enfant, ou trois ans après l''arrivée d''un enfant adopté', 'CGFP, art. L612-3', TRUE);

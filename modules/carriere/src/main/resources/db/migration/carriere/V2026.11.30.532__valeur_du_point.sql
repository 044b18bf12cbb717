-- La valeur du point d'indice ne se tient plus qu'aux règles de retraite (carriere_retraite_reglage, POINT_INDICE).
DELETE FROM referentiel_parametre WHERE code = 'REMUNERATION_POINT_ANNUEL';

-- Les départs déjà calculés l'ont été sans NBI.
UPDATE carriere_retraite_depart SET supplement_nbi = 0 WHERE montant IS NOT NULL AND supplement_nbi IS NULL;

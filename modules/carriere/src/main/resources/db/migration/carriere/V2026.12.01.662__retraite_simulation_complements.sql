-- Motif du départ (âge ou carrière longue, jamais un motif de santé) et hypothèses particulières d'une simulation.
ALTER TABLE carriere_retraite_simulation
    ADD COLUMN IF NOT EXISTS motif VARCHAR(20) NOT NULL DEFAULT 'AGE',
    ADD COLUMN IF NOT EXISTS complements TEXT NOT NULL DEFAULT '{}';

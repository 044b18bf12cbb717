package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.socle.valeur.Periode;

/** An absence of a stagiaire, with a last day. */
record Absence(Periode periode, EffetAbsence effet, String libelle) {}

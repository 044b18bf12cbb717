package fr.cdg62.carriere.stage.calcul;

import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.socle.valeur.Periode;

/** An absence of a stagiaire, with a last day. */
public record Absence(Periode periode, EffetAbsence effet, String libelle) {}

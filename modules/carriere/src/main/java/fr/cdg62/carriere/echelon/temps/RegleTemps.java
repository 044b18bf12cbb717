package fr.cdg62.carriere.echelon.temps;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;

/**
 * Whether a kind of time counts for the échelon.
 *
 * @param nature POSITION, CONGE or ACTIVITE (proven during a disponibilité)
 * @param code position, congé or activity
 * @param motif reason of the position that the rule is for; empty for all the reasons without a rule of their own
 * @param compte whether it counts
 * @param plafond name of the cap that it shares with other rules, null without cap
 * @param plafondMois months that count over the whole career under this cap, null without cap
 * @param periode when the rule is in force
 * @param source text it comes from
 */
public record RegleTemps(
        String nature,
        String code,
        String motif,
        boolean compte,
        String plafond,
        Integer plafondMois,
        Periode periode,
        Source source) {}

package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.LienEnfant;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The children for whom an agent worked less, or not at all.
 *
 * @param dits how many are told, whoever they are
 * @param connus those of his compte individuel retraite; empty when it tells none
 */
public record EnfantsAgent(int dits, List<EnfantCompte> connus) {
    /** Nothing is told of them. */
    public static final EnfantsAgent INCONNUS = new EnfantsAgent(0, List.of());

    private static final Set<LienEnfant> SIENS = EnumSet.of(LienEnfant.ENFANT, LienEnfant.ADOPTE);

    public EnfantsAgent {
        connus = List.copyOf(connus);
    }

    /** How many allow time not worked to count: one at least, since there was such a time. */
    int nombre(ReglesRetraite regles) {
        return Math.max(1, Math.max(dits, Math.toIntExact(ouvrants(regles))));
    }

    /**
     * Whether a part time de droit counts in full on a day: one of the children is under the age (code des pensions, R9).
     * The arrival of an adopted child is not held, nor any birth when the account tells no child: it is then supposed.
     */
    boolean ouvre(LocalDate jour, ReglesRetraite regles) {
        if (!regles.enVigueur(Reglage.TEMPS_PARTIEL_ENFANT, jour)) {
            return false;
        }
        return connus.isEmpty() || connus.stream().anyMatch(enfant -> ouvre(enfant, jour, regles));
    }

    /** Days on which that may change. */
    SortedSet<LocalDate> ruptures(ReglesRetraite regles) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        for (EnfantCompte enfant : connus) {
            jours.add(enfant.naissance());
            if (estNeSousLaRegle(enfant, regles)) {
                jours.add(terme(enfant, regles));
            }
        }
        return jours;
    }

    private long ouvrants(ReglesRetraite regles) {
        return connus.stream()
                .filter(enfant -> SIENS.contains(enfant.lien()))
                .filter(enfant -> enfant.lien() == LienEnfant.ADOPTE || estNeSousLaRegle(enfant, regles))
                .count();
    }

    private static boolean ouvre(EnfantCompte enfant, LocalDate jour, ReglesRetraite regles) {
        if (!SIENS.contains(enfant.lien()) || jour.isBefore(enfant.naissance())) {
            return false;
        }
        return enfant.lien() == LienEnfant.ADOPTE
                || (estNeSousLaRegle(enfant, regles) && jour.isBefore(terme(enfant, regles)));
    }

    private static boolean estNeSousLaRegle(EnfantCompte enfant, ReglesRetraite regles) {
        return regles.enVigueur(Reglage.TEMPS_PARTIEL_ENFANT, enfant.naissance());
    }

    private static LocalDate terme(EnfantCompte enfant, ReglesRetraite regles) {
        return enfant.naissance()
                .plusMonths(regles.valeur(Reglage.TEMPS_PARTIEL_ENFANT, enfant.naissance())
                        .valeur()
                        .intValueExact());
    }
}

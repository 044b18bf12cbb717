package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a habilitation may be, and when it may end. */
public final class ReglesHabilitation {
    /** Roles that a collectivité, or the CDG, may never be left without. */
    static final Set<String> TOUJOURS_TENUS = Set.of(Roles.COLLECTIVITE_SIGNATAIRE, Roles.ADMINISTRATEUR);

    private static final Set<String> SANS_SIREN = sansSiren();

    private ReglesHabilitation() {}

    private static Set<String> sansSiren() {
        Set<String> roles = new HashSet<>(Roles.CDG);
        roles.add(Roles.AGENT);
        return Set.copyOf(roles);
    }

    /** A collectivité role goes with a SIREN, a CDG role and the agent's own without; no other is granted to a person. */
    public static void exigerPortee(String siren, String role) {
        if (role == null || !(Roles.COLLECTIVITE.contains(role) || SANS_SIREN.contains(role))) {
            throw saisie("Le rôle « %s » ne s'accorde pas à une personne.".formatted(role), "role");
        }
        if (Roles.COLLECTIVITE.contains(role) && siren == null) {
            throw saisie("Le rôle %s s'accorde pour une collectivité : indiquez son SIREN.".formatted(role), "siren");
        }
        if (SANS_SIREN.contains(role) && siren != null) {
            throw saisie(
                    "Le rôle %s ne vaut pas pour une collectivité : n'indiquez pas de SIREN.".formatted(role), "siren");
        }
    }

    /** The period granted: its first day is given, and it does not lie wholly in the past. */
    static Periode periode(LocalDate debut, LocalDate fin, LocalDate aujourdHui) {
        if (debut == null) {
            throw saisie("Indiquez le premier jour de l'habilitation.", "debut");
        }
        Periode periode = new Periode(debut, fin);
        if (fin != null && fin.isBefore(aujourdHui)) {
            throw saisie("L'habilitation serait déjà terminée : indiquez un dernier jour à venir.", "fin");
        }
        return periode;
    }

    /** What has been done under a habilitation stays done: it does not end before yesterday. */
    static void exigerDernierJour(LocalDate dernierJour, LocalDate hier) {
        if (dernierJour == null || dernierJour.isBefore(hier)) {
            throw saisie("Une habilitation se retire au plus tôt à compter d'aujourd'hui.", "dernierJour");
        }
    }

    /** Whether the event takes away a role that must always be held; suspending a signataire is only for a time. */
    static boolean perdPar(EvenementCompte evenement, String role) {
        return switch (evenement) {
            case SUSPENDRE -> role.equals(Roles.ADMINISTRATEUR);
            case CLOTURER -> TOUJOURS_TENUS.contains(role);
            case ACTIVER, REACTIVER -> false;
        };
    }

    /** A closed account gets nothing, and no account holds the same role twice on one day. */
    static void exigerAccordable(
            Compte compte, String siren, String role, Periode periode, Collection<Habilitation> presentes) {
        if (compte.etat() == EtatCompte.CLOTURE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le compte %s est clôturé : il ne reçoit plus d'habilitation.".formatted(compte.identifiant()),
                    "compte");
        }
        if (presentes.stream().anyMatch(h -> h.doublonne(siren, role, periode))) {
            throw new DemandeRefusee(
                    CodeProbleme.HABILITATION_EN_DOUBLE,
                    "Le compte %s détient déjà le rôle %s sur une partie de cette période."
                            .formatted(compte.identifiant(), role),
                    "role");
        }
    }

    /**
     * Someone else, or the same account by another habilitation, must hold the role on the first day without this one.
     *
     * @param detenteurs every habilitation giving the role on the same collectivité, this one included
     */
    static void exigerRelais(Habilitation retiree, LocalDate premierJourSans, Collection<Habilitation> detenteurs) {
        if (detenteurs.stream().noneMatch(h -> !h.equals(retiree) && h.tient(premierJourSans))) {
            throw dernier(retiree);
        }
    }

    /** As {@link #exigerRelais}, by another account: all the habilitations of this one stop at once. */
    static void exigerRemplacant(Habilitation perdue, LocalDate jour, Collection<Habilitation> detenteurs) {
        if (detenteurs.stream().noneMatch(h -> !h.compte().equals(perdue.compte()) && h.tient(jour))) {
            throw dernier(perdue);
        }
    }

    private static DemandeRefusee dernier(Habilitation h) {
        String ou = h.siren() == null ? "du CdG" : "de la collectivité " + h.siren();
        return new DemandeRefusee(
                CodeProbleme.DERNIER_HABILITE,
                "%s est la dernière personne à détenir le rôle %s %s : accordez-le d'abord à une autre."
                        .formatted(h.compte().identifiant(), h.role(), ou));
    }

    private static DemandeRefusee saisie(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}

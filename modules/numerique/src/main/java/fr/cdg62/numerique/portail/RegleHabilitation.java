package fr.cdg62.numerique.portail;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Collection;

/** What a habilitation to an application may be. */
final class RegleHabilitation {
    private RegleHabilitation() {}

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

    /** Only an application outside, and shown, is granted: a page of the extranet follows the roles. */
    static void exigerAccordable(Application application) {
        if (application.estInterne()) {
            throw saisie(
                    "« %s » est une page de l'extranet : ses droits sont ceux des rôles accordés."
                            .formatted(application.libelle()),
                    "application");
        }
        if (!application.estActive()) {
            throw saisie("L'application « %s » n'est plus proposée.".formatted(application.libelle()), "application");
        }
    }

    /** Nobody has the same application twice on one day. */
    static void exigerSeule(Collection<HabilitationApplication> presentes, Periode periode) {
        if (presentes.stream().anyMatch(presente -> presente.chevauche(periode))) {
            throw new DemandeRefusee(
                    CodeProbleme.HABILITATION_EN_DOUBLE,
                    "Ce compte a déjà cette application sur une partie de la période.",
                    "application");
        }
    }

    private static DemandeRefusee saisie(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}

package fr.cdg62.carriere.promotion.condition;

import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The président of the CdG draws the lists of the affiliated bodies that did not keep the competence (L523-5, L261-5). */
@ApplicationScoped
public class CompetencePI {

    @Inject
    private Affiliations affiliations;

    @Inject
    private ConditionsPI base;

    @Inject
    private Horloge horloge;

    /** Goes on only for a body whose list the CdG draws; PI_EMPLOYEUR otherwise. */
    public void exiger(String siren, int annee) {
        LocalDate jour = horloge.aujourdHui();
        RegimeAffiliation regime = affiliations.au(siren, jour).regime();
        boolean affiliee =
                regime == RegimeAffiliation.AFFILIE_OBLIGATOIRE || regime == RegimeAffiliation.AFFILIE_VOLONTAIRE;
        if (!affiliee) {
            throw refus(
                    "La collectivité n'est pas affiliée au CdG : elle établit elle-même ses listes de promotion interne.");
        }
        if (base.reserve(siren, LocalDate.of(annee, 1, 1))) {
            throw refus(
                    "La collectivité a gardé, lors de son affiliation, la compétence des listes de promotion interne.");
        }
    }

    /** Registers that a body keeps the competence from a day on; gives the id of what is registered. */
    public long reserver(String siren, LocalDate debut, String reference) {
        Saisie.exiger(
                !base.estReservee(siren), "Cette collectivité a déjà gardé la compétence de ses listes.", "siren");
        ReservePI reserve = new ReservePI(siren, debut, reference);
        base.ajouter(reserve);
        return reserve.id();
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.PI_EMPLOYEUR, message, "siren");
    }
}

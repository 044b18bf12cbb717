package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.bareme.RegistreTaux;
import fr.cdg62.finances.cotisation.calcul.Adhesion;
import fr.cdg62.finances.cotisation.calcul.Adhesions;
import fr.cdg62.finances.cotisation.calcul.CalculCotisation;
import fr.cdg62.finances.cotisation.calcul.RegleSaisie;
import fr.cdg62.finances.cotisation.periodicite.Echeancier;
import fr.cdg62.finances.cotisation.periodicite.Periodicites;
import fr.cdg62.referentiel.api.affiliation.AffiliationVue;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks and computes a declaration with the facts of the day: memberships, rates, periodicity, head-count. */
@Dependent
public class Preparation {

    @Inject
    Affiliations affiliations;

    @Inject
    Collectivites collectivites;

    @Inject
    Periodicites periodicites;

    @Inject
    RegistreTaux registreTaux;

    @Inject
    Bareme bareme;

    @Inject
    Horloge horloge;

    /**
     * What the bases make due.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE, PERIODE_NON_ECHUE, PERIODICITE_NON_OUVERTE, MOIS_HORS_ADHESION,
     *     PARAMETRE_MANQUANT
     */
    public ResultatCalcul calculer(String siren, Periode periode, List<BaseMensuelle> bases) {
        Adhesions adhesions = adhesions(siren);
        new RegleSaisie(periode, horloge.aujourdHui(), adhesions).verifier(bases);
        exigerPeriodicite(siren, periode);
        return new CalculCotisation(adhesions, registreTaux.taux()).calculer(bases);
    }

    /** Last day to declare and pay the period. */
    LocalDate echeance(String siren, Periode periode) {
        int effectif = collectivites.effectif(siren, periode.fin()).total();
        return new Echeancier(bareme).echeance(periode, effectif);
    }

    private void exigerPeriodicite(String siren, Periode periode) {
        Periodicite declaree = Periodicite.de(periode);
        Periodicite choisie = periodicites.au(siren, periode.debut());
        if (declaree != choisie) {
            throw new DemandeRefusee(
                    CodeProbleme.PERIODICITE_NON_OUVERTE,
                    "La périodicité de la collectivité est " + choisie.libelle()
                            + " à cette date ; la période déclarée est " + declaree.libelle() + ".",
                    "periode");
        }
    }

    private Adhesions adhesions(String siren) {
        Map<YearMonth, Adhesion> connues = new HashMap<>();
        return mois -> connues.computeIfAbsent(mois, m -> adhesion(affiliations.au(siren, m.atDay(1))));
    }

    private static Adhesion adhesion(AffiliationVue affiliation) {
        return new Adhesion(affiliation.regime(), affiliation.additionnelle());
    }
}

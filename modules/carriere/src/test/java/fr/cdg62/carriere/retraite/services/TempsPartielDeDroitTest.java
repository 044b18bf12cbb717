package fr.cdg62.carriere.retraite.services;

import static fr.cdg62.carriere.chronologie.Faits.deDroit;
import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.quotite;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.LienEnfant;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.trace.Tracage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A part time de droit for a child counts as full time, within the limits of articles L9 1° and R9 of the code des pensions:
 * until the child is three years old, for a child born since 1 January 2004. Lengths in days, 360 a year, 3 600 for the ten
 * years from 2010 to 2019.
 */
@DisplayName("Temps partiel de droit pour un enfant")
class TempsPartielDeDroitTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final Fait TITULAIRE = statut("2010-01-01", Statut.TITULAIRE);

    private static Services avant(String depart, EnfantsAgent enfants, Fait... faits) {
        List<Fait> tous = Stream.concat(Stream.of(TITULAIRE), Stream.of(faits)).toList();
        return DecompteServices.avant(le(depart), List.of(Chronologie.de(tous)), REGLES, enfants);
    }

    private static EnfantsAgent nes(String... naissances) {
        return enfants(LienEnfant.ENFANT, naissances);
    }

    private static EnfantsAgent enfants(LienEnfant lien, String... naissances) {
        return new EnfantsAgent(
                0,
                Stream.of(naissances)
                        .map(naissance -> new EnfantCompte("Zoé", le(naissance), lien, true, null, List.of()))
                        .toList());
    }

    private static void vaut(Services services, int jours) {
        assertThat(services.joursLiquidation()).isEqualByComparingTo(String.valueOf(jours));
    }

    private static List<String> partiels(Services services) {
        return services.comptees()
                .filter(periode -> periode.gratuite() != null)
                .map(periode -> "%s %s %s"
                        .formatted(
                                periode.periode().debut(),
                                periode.periode().fin(),
                                periode.gratuite().signum() > 0 ? "plein" : "quotité"))
                .toList();
    }

    /** Three years at 80 % take 3 × 360 × 20 % = 216 days off when they are on authorisation. */
    @Test
    void ilCompteATempsPleinEtLAutreASaQuotite() {
        Services deDroit = avant("2020-01-01", EnfantsAgent.INCONNUS, deDroit("2012-01-01", "2014-12-31", 80));
        vaut(deDroit, 3600);
        assertThat(deDroit.reduits()).isFalse();
        assertThat(deDroit.joursReduits(le("2012-01-01"), le("2015-01-01"))).isZero();
        vaut(avant("2020-01-01", EnfantsAgent.INCONNUS, quotite("2012-01-01", "2014-12-31", 80)), 3600 - 216);
    }

    /**
     * Five years of part time, no birth known: three count in full. What is given is the table of article R9: 6 quarters at
     * 50 % (540 days), 4,8 at 60 % (432), 3,6 at 70 % (324), 2,4 at 80 % (216).
     */
    @ParameterizedTest(name = "{0} %")
    @CsvSource({"50, 900, 540", "60, 720, 432", "70, 540, 324", "80, 360, 216"})
    void leGainEstCeluiDuTableauDuCode(int quotite, int retires, int rendus) {
        Services services = avant("2020-01-01", EnfantsAgent.INCONNUS, deDroit("2012-01-01", "2016-12-31", quotite));
        vaut(services, 3600 - retires + rendus);
        assertThat(services.joursEffectifs()).isEqualTo(3600);
        assertThat(partiels(services)).containsExactly("2012-01-01 2014-12-31 plein", "2015-01-01 2016-12-31 quotité");
    }

    @Test
    void ilCompteDeLaNaissanceAuTroisiemeAnniversaire() {
        Services services = avant("2020-01-01", nes("2012-07-01"), deDroit("2012-01-01", "2016-12-31", 50));
        assertThat(partiels(services))
                .containsExactly(
                        "2012-01-01 2012-06-30 quotité",
                        "2012-07-01 2015-06-30 plein",
                        "2015-07-01 2016-12-31 quotité");
        vaut(services, 3600 - 900 + 540);
    }

    /** Two births: the time where both are under three counts once, from the first birth to three years after the second. */
    @Test
    void deuxEnfantsDonnentLaReunionDeLeursAnnees() {
        Services services =
                avant("2020-01-01", nes("2012-01-01", "2013-01-01"), deDroit("2012-01-01", "2016-12-31", 50));
        assertThat(partiels(services)).containsExactly("2012-01-01 2015-12-31 plein", "2016-01-01 2016-12-31 quotité");
        vaut(services, 3600 - 180);
    }

    @ParameterizedTest(name = "né le {0}, {1}")
    @CsvSource({
        "2003-12-31, ENFANT, 3060",
        "2004-01-01, ENFANT, 3600",
        "2004-01-01, CONJOINT, 3060",
        "2004-01-01, RECUEILLI, 3060",
        "2000-01-01, ADOPTE, 3600"
    })
    void lEnfantEstCeluiDeLAgentEtNeDepuis2004OuAdopte(String naissance, LienEnfant lien, int jours) {
        Chronologie carriere = Chronologie.de(
                List.of(statut("2000-01-01", Statut.TITULAIRE), deDroit("2004-01-01", "2006-12-31", 50)));
        vaut(DecompteServices.avant(le("2010-01-01"), List.of(carriere), REGLES, enfants(lien, naissance)), jours);
    }

    /**
     * Two years of congé parental leave 12 of the 36 months to what is not worked: 24 months at 50 %. The third year of part
     * time loses 180 days of 2 880.
     */
    @Test
    void laLimiteEstCommuneAvecLesInterruptions() {
        Services services = avant(
                "2018-01-01",
                EnfantsAgent.INCONNUS,
                position("2011-01-01", "2012-12-31", TypePosition.CONGE_PARENTAL),
                deDroit("2013-01-01", "2015-12-31", 50));
        assertThat(partiels(services)).containsExactly("2013-01-01 2014-12-31 plein", "2015-01-01 2015-12-31 quotité");
        vaut(services, 2880 - 180);
    }

    /** 28 hours of 35 count for 80 %, whether they are worked at half time or not: 3 600 × 80 %. */
    @Test
    void unEmploiATempsNonCompletCompteEnEntierASesHeures() {
        vaut(
                avant(
                        "2020-01-01",
                        EnfantsAgent.INCONNUS,
                        heures("2010-01-01", 28),
                        deDroit("2012-01-01", "2014-12-31", 50)),
                2880);
    }

    @Test
    void chaquePeriodeSExplique() {
        Tracage trace = new Tracage();
        TraceTempsPartiel.tracer(
                avant("2020-01-01", nes("2012-01-01"), deDroit("2012-01-01", "2015-12-31", 80)), trace);
        assertThat(trace.fin().etapes())
                .containsExactly(
                        new Etape(
                                "Temps partiel de droit pour un enfant",
                                "du 01/01/2012 au 31/12/2014, 20 % du temps complet non travaillés sur 3 ans, comptés sans retenue",
                                "7 mois 6 jours de plus",
                                "Temps partiel de droit pour un enfant né depuis 2004 compté à temps plein, décret n° 2003-1306,"
                                        + " art. 11 (code des pensions, L9 et R9) (à vérifier)"),
                        new Etape(
                                "Temps partiel de droit pour un enfant",
                                "du 01/01/2015 au 31/12/2015, hors de la limite d'âge ou de durée",
                                "compté à sa quotité",
                                ""));
    }
}

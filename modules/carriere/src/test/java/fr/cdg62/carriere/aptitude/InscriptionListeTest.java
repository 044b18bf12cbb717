package fr.cdg62.carriere.aptitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.inscription.ActeInscription;
import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.api.inscription.EvenementInscription;
import fr.cdg62.carriere.api.inscription.MotifSuspension;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The states of § 1.9 and what they refuse. */
class InscriptionListeTest {

    private static final RegleValidite REGLE = new RegleValidite(2, 1, 2, 1, false, "CGFP, art. L325-39");
    private static final Predicate<String> GESTIONNAIRE = Roles.CDG_CARRIERE::equals;
    private static final LocalDate AUJOURDHUI = LocalDate.parse("2026-01-05");

    private final ListeAptitude liste = new ListeAptitude(NatureListe.CONCOURS, "REDACTEUR", null, 2024, null);
    private final InscriptionListe inscription = new InscriptionListe(
            liste, new NouvelleInscription("Durand", "Zoé", LocalDate.parse("1990-02-03"), null), null);

    InscriptionListeTest() {
        liste.etablir("LISARR-2024-00001", LocalDate.parse("2024-01-15"), "president", role -> true);
    }

    @Test
    void seReinscritDeuxFoisPuisPlus() {
        renouveler("2025-12-20", "2026-01-05");
        assertThat(etat("2026-01-15")).isEqualTo(EtatInscription.REINSCRIT_3);
        renouveler("2026-12-20", "2026-12-21");
        assertThat(etat("2027-01-15")).isEqualTo(EtatInscription.REINSCRIT_4);
        assertThat(etat("2028-01-15")).isEqualTo(EtatInscription.EXPIRE);
        refuse(
                () -> renouveler("2027-12-20", "2027-12-21"),
                CodeProbleme.APTITUDE_DUREE_MAXIMALE,
                "L'inscription a déjà duré 4 ans, hors suspensions : elle n'est plus renouvelable.",
                "date");
    }

    @Test
    void refuseUneSuspensionSansPreuve() {
        refuse(
                () -> agir(new ActeInscription(
                        EvenementInscription.SUSPENDRE,
                        LocalDate.parse("2025-03-01"),
                        LocalDate.parse("2025-06-20"),
                        MotifSuspension.MATERNITE,
                        " ")),
                CodeProbleme.APTITUDE_JUSTIFICATIF,
                "Une suspension est prouvée : indiquez la pièce justificative (congé de maternité).",
                "texte");
    }

    @Test
    void donneSaFinAUneSuspensionEnCours() {
        suspendre("2025-03-01", null);
        assertThat(inscription.validite(REGLE).terme()).isEmpty();
        assertThat(etat("2025-04-01")).isEqualTo(EtatInscription.SUSPENDU);
        suspendre("2025-03-01", "2025-06-20");
        assertThat(inscription.validite(REGLE).terme()).contains(LocalDate.parse("2026-05-06"));
    }

    @Test
    void refuseUneNominationSurUneListeExpiree() {
        refuse(
                () -> agir(acte(EvenementInscription.NOMMER, "2026-01-15", "Commune de Lens")),
                CodeProbleme.APTITUDE_INSCRIPTION_ETEINTE,
                "Au 15/01/2026, Zoé Durand n'est pas inscrit sur cette liste : l'inscription va du 15/01/2024 au 14/01/2026.",
                "date");
        agir(acte(EvenementInscription.NOMMER, "2026-01-14", "Commune de Lens"));
        assertThat(etat("2026-01-14")).isEqualTo(EtatInscription.NOMME);
    }

    @Test
    void refuseUneNominationApresRadiation() {
        agir(acte(EvenementInscription.RADIER, "2025-05-01", "A choisi la liste du CDG 59"));
        assertThatThrownBy(() -> agir(acte(EvenementInscription.NOMMER, "2025-06-01", "Commune de Lens")))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("L'opération NOMMER n'est pas possible à l'état RADIE. Aucune opération n'est possible pour"
                        + " vous à cet état.")
                .extracting("code")
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }

    @Test
    void reinscritDeDroitApresUnStageInterrompu() {
        agir(acte(EvenementInscription.NOMMER, "2025-01-01", "Commune de Lens"));
        refuse(
                () -> agir(acte(EvenementInscription.REINSCRIRE, "2024-12-31", "Suppression d'emploi")),
                CodeProbleme.SAISIE_INVALIDE,
                "La réinscription suit la nomination.",
                "date");
        agir(acte(EvenementInscription.REINSCRIRE, "2025-05-01", "Suppression d'emploi"));
        assertThat(etat("2025-05-01")).isEqualTo(EtatInscription.REINSCRIT_DE_DROIT);
        assertThat(inscription.sortieLe()).isNull();
    }

    @Test
    void seProrogeJusquALaListeSuivante() {
        agir(acte(EvenementInscription.PROROGER, "2026-09-30", null));
        assertThat(etat("2026-09-30")).isEqualTo(EtatInscription.INSCRIT);
        refuse(
                () -> agir(acte(EvenementInscription.PROROGER, "2026-09-30", null)),
                CodeProbleme.SAISIE_INVALIDE,
                "La prorogation va au-delà du terme (30/09/2026).",
                "date");
    }

    @Test
    void refuseCeluiQuiNEstPasGestionnaire() {
        assertThatThrownBy(() -> inscription.survenir(
                        acte(EvenementInscription.RENOUVELER, "2025-12-20", null),
                        AUJOURDHUI,
                        REGLE,
                        Roles.COLLECTIVITE_SIGNATAIRE::equals))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("Vos habilitations ne permettent pas l'opération RENOUVELER à l'état INSCRIT.")
                .extracting("code")
                .isEqualTo(CodeProbleme.SEC_HABILITATION);
    }

    @Test
    void refuseTantQueLaListeEstEnPreparation() {
        InscriptionListe preparee = new InscriptionListe(
                new ListeAptitude(NatureListe.CONCOURS, "REDACTEUR", null, 2026, null),
                new NouvelleInscription("Durand", "Zoé", LocalDate.parse("1990-02-03"), null),
                null);
        refuse(
                () -> preparee.survenir(
                        acte(EvenementInscription.RADIER, "2026-01-01", "Essai"), AUJOURDHUI, REGLE, GESTIONNAIRE),
                CodeProbleme.SAISIE_INVALIDE,
                "La liste n'est pas encore établie.",
                "evenement");
    }

    private void renouveler(String recueLe, String jour) {
        inscription.survenir(
                acte(EvenementInscription.RENOUVELER, recueLe, null), LocalDate.parse(jour), REGLE, GESTIONNAIRE);
    }

    private void suspendre(String du, String au) {
        agir(new ActeInscription(
                EvenementInscription.SUSPENDRE,
                LocalDate.parse(du),
                au == null ? null : LocalDate.parse(au),
                MotifSuspension.MATERNITE,
                "Arrêté du 12/02/2025"));
    }

    private void agir(ActeInscription acte) {
        inscription.survenir(acte, AUJOURDHUI, REGLE, GESTIONNAIRE);
    }

    private static ActeInscription acte(EvenementInscription evenement, String date, String texte) {
        return new ActeInscription(evenement, LocalDate.parse(date), null, null, texte);
    }

    private EtatInscription etat(String jour) {
        return inscription.etatAu(LocalDate.parse(jour), REGLE);
    }

    private static void refuse(ThrowingCallable acte, CodeProbleme code, String message, String champ) {
        assertThatThrownBy(acte)
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage(message)
                .extracting("code", "champ")
                .containsExactly(code, champ);
    }
}

package fr.cdg62.referentiel.compte;

import static fr.cdg62.referentiel.api.acces.Roles.ADMINISTRATEUR;
import static fr.cdg62.referentiel.api.acces.Roles.AGENT;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_FINANCES;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReglesHabilitationTest {
    private static final String ABLAIN = "216200014";
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    private final Compte marc = actif("marc");
    private final Compte claire = actif("claire");

    @Test
    void la_portee_suit_le_role() {
        assertThatCode(() -> ReglesHabilitation.exigerPortee(ABLAIN, COLLECTIVITE_SIGNATAIRE))
                .doesNotThrowAnyException();
        assertThatCode(() -> ReglesHabilitation.exigerPortee(null, CDG_FINANCES))
                .doesNotThrowAnyException();
        refuse(() -> ReglesHabilitation.exigerPortee(null, COLLECTIVITE_SIGNATAIRE), "siren", "indiquez son SIREN");
        refuse(() -> ReglesHabilitation.exigerPortee(ABLAIN, CDG_FINANCES), "siren", "n'indiquez pas de SIREN");
        refuse(() -> ReglesHabilitation.exigerPortee(null, PARTENAIRE), "role", "ne s'accorde pas à une personne");
        refuse(() -> ReglesHabilitation.exigerPortee(ABLAIN, null), "role", "ne s'accorde pas à une personne");
    }

    @Test
    void la_periode_a_un_debut_et_n_est_pas_revolue() {
        refuse(() -> ReglesHabilitation.periode(null, null, JOUR), "debut", "premier jour");
        refuse(() -> ReglesHabilitation.periode(JOUR.minusDays(9), JOUR.minusDays(1), JOUR), "fin", "déjà terminée");
        refuse(() -> ReglesHabilitation.periode(JOUR, JOUR.minusDays(1), JOUR), "fin", "précède");
        assertThat(ReglesHabilitation.periode(JOUR, JOUR, JOUR)).isEqualTo(Periode.entre(JOUR, JOUR));
    }

    @Test
    void le_meme_role_ne_s_accorde_pas_deux_fois_pour_un_meme_jour() {
        Habilitation presente = signataire(marc, JOUR, JOUR.plusDays(10));
        List<Habilitation> presentes = List.of(presente);
        refuse(
                () -> accorder(COLLECTIVITE_SIGNATAIRE, Periode.depuis(JOUR.plusDays(10)), presentes),
                CodeProbleme.HABILITATION_EN_DOUBLE,
                "marc détient déjà le rôle COLLECTIVITE_SIGNATAIRE");
        assertThatCode(() -> accorder(COLLECTIVITE_SIGNATAIRE, Periode.depuis(JOUR.plusDays(11)), presentes))
                .doesNotThrowAnyException();
        assertThatCode(() -> accorder(COLLECTIVITE_GESTIONNAIRE, Periode.depuis(JOUR), presentes))
                .doesNotThrowAnyException();
        presente.retirer(JOUR.minusDays(1));
        assertThatCode(() -> accorder(COLLECTIVITE_SIGNATAIRE, Periode.depuis(JOUR), presentes))
                .doesNotThrowAnyException();
    }

    @Test
    void un_compte_cloture_ne_recoit_rien() {
        marc.vivre(EvenementCompte.CLOTURER, role -> true);
        refuse(
                () -> accorder(COLLECTIVITE_GESTIONNAIRE, Periode.depuis(JOUR), List.of()),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                "est clôturé");
    }

    @Test
    void le_dernier_signataire_ne_se_retire_pas() {
        Habilitation seule = signataire(marc, JOUR.minusYears(1), null);
        Habilitation suivante = signataire(claire, JOUR.plusDays(2), null);
        refuse(
                () -> ReglesHabilitation.exigerRelais(seule, JOUR.plusDays(1), List.of(seule, suivante)),
                CodeProbleme.DERNIER_HABILITE,
                "marc est la dernière personne à détenir le rôle COLLECTIVITE_SIGNATAIRE de la collectivité 216200014");
        assertThatCode(() -> ReglesHabilitation.exigerRelais(seule, JOUR.plusDays(2), List.of(seule, suivante)))
                .doesNotThrowAnyException();
    }

    @Test
    void un_compte_suspendu_ou_invite_n_assure_pas_le_relais() {
        Habilitation seule = signataire(marc, JOUR.minusYears(1), null);
        Habilitation autre = signataire(claire, JOUR.minusYears(1), null);
        claire.vivre(EvenementCompte.SUSPENDRE, role -> true);
        Habilitation invitee = signataire(new Compte("nina", "Nina", "nina@a.fr", false), JOUR, null);
        refuse(
                () -> ReglesHabilitation.exigerRelais(seule, JOUR, List.of(seule, autre, invitee)),
                CodeProbleme.DERNIER_HABILITE,
                "dernière personne");
    }

    @Test
    void clore_un_compte_demande_un_remplacant_d_un_autre_compte() {
        Habilitation une = signataire(marc, JOUR.minusYears(1), null);
        Habilitation deux = signataire(marc, JOUR.minusYears(1), null);
        refuse(
                () -> ReglesHabilitation.exigerRemplacant(une, JOUR, List.of(une, deux)),
                CodeProbleme.DERNIER_HABILITE,
                "dernière personne");
        assertThat(ReglesHabilitation.perdPar(EvenementCompte.CLOTURER, COLLECTIVITE_SIGNATAIRE))
                .isTrue();
        assertThat(ReglesHabilitation.perdPar(EvenementCompte.SUSPENDRE, COLLECTIVITE_SIGNATAIRE))
                .isFalse();
        assertThat(ReglesHabilitation.perdPar(EvenementCompte.SUSPENDRE, ADMINISTRATEUR))
                .isTrue();
        assertThat(ReglesHabilitation.perdPar(EvenementCompte.REACTIVER, ADMINISTRATEUR))
                .isFalse();
    }

    @Test
    void plus_d_acces_apres_le_dernier_jour() {
        Habilitation h = signataire(marc, JOUR, JOUR.plusDays(1));
        assertThat(h.tient(JOUR.minusDays(1))).isFalse();
        assertThat(h.tient(JOUR)).isTrue();
        assertThat(h.tient(JOUR.plusDays(1))).isTrue();
        assertThat(h.tient(JOUR.plusDays(2))).isFalse();
    }

    @Test
    void un_retrait_ne_prolonge_ni_ne_remonte_le_temps() {
        Habilitation h = signataire(marc, JOUR, JOUR.plusDays(1));
        refuse(() -> h.retirer(JOUR.plusDays(2)), "dernierJour", "ne la prolonge pas");
        refuse(
                () -> ReglesHabilitation.exigerDernierJour(JOUR.minusDays(2), JOUR.minusDays(1)),
                "dernierJour",
                "au plus tôt");
        refuse(() -> ReglesHabilitation.exigerDernierJour(null, JOUR), "dernierJour", "au plus tôt");
        h.retirer(JOUR.minusDays(1));
        assertThat(h.tient(JOUR)).isFalse();
        refuse(() -> h.retirer(JOUR.minusDays(1)), "dernierJour", "ne la prolonge pas");
    }

    @Test
    void le_compte_d_un_agent_ne_tient_aucun_autre_role() {
        marc.appartenirA(7);
        refuse(
                () -> accorder(COLLECTIVITE_GESTIONNAIRE, Periode.depuis(JOUR), List.of()),
                CodeProbleme.COMPTE_AGENT,
                "marc est celui d'un agent");
        assertThatCode(() -> accorder(AGENT, Periode.depuis(JOUR), List.of())).doesNotThrowAnyException();
        marc.separer();
        assertThatCode(() -> accorder(COLLECTIVITE_GESTIONNAIRE, Periode.depuis(JOUR), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void qui_tient_ou_tiendra_un_role_ne_devient_pas_un_compte_d_agent() {
        refuse(
                () -> ReglesHabilitation.exigerSansAutreRole(
                        marc, JOUR, List.of(signataire(marc, JOUR.plusDays(5), null))),
                CodeProbleme.COMPTE_AGENT,
                "tient le rôle COLLECTIVITE_SIGNATAIRE");
        assertThatCode(() -> ReglesHabilitation.exigerSansAutreRole(
                        marc, JOUR, List.of(signataire(marc, JOUR.minusDays(9), JOUR.minusDays(1)))))
                .doesNotThrowAnyException();
    }

    private void accorder(String role, Periode periode, List<Habilitation> presentes) {
        ReglesHabilitation.exigerAccordable(marc, ABLAIN, role, periode, presentes);
    }

    private static Habilitation signataire(Compte compte, LocalDate debut, LocalDate fin) {
        return new Habilitation(compte, ABLAIN, COLLECTIVITE_SIGNATAIRE, new Periode(debut, fin), "ada");
    }

    private static Compte actif(String identifiant) {
        Compte compte = new Compte(identifiant, identifiant, identifiant + "@commune.fr", false);
        compte.prendreMotDePasse("empreinte");
        return compte;
    }

    private static void refuse(ThrowingCallable appel, String champ, String message) {
        assertThatThrownBy(appel)
                .hasMessageContaining(message)
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns(champ, DemandeRefusee::champ);
    }

    private static void refuse(ThrowingCallable appel, CodeProbleme code, String message) {
        assertThatThrownBy(appel)
                .hasMessageContaining(message)
                .asInstanceOf(InstanceOfAssertFactories.type(DemandeRefusee.class))
                .returns(code, DemandeRefusee::code);
    }
}

package fr.cdg62.numerique.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.numerique.api.echange.ActionAttendue;
import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.service.Gravite;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceSouhaite;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An order from the request to its end, as the partner's announcements move it. */
class CommandeTest {
    private static final String NUMERO = "SEC-2026-00001";
    private static final Instant MIDI = Instant.parse("2026-11-23T11:00:00Z");
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final Horloge HORLOGE = Horloge.fixe(MIDI);

    private final Commande commande = new Commande(
            NUMERO,
            new NouvelleCommande(
                    "216202012",
                    List.of(
                            new ServiceSouhaite(ServiceSecurise.MESSAGERIE, 3, null),
                            new ServiceSouhaite(ServiceSecurise.NOM_DOMAINE, 1, "ville-exemple.fr")),
                    "Secrétariat",
                    "mairie@exemple.fr"),
            "FIBRE-NUMERIQUE",
            HORLOGE);

    @Test
    void nEstConfieeQuUneFoisTransmiseEtAuBonPartenaire() {
        assertThat(commande.confieeA("FIBRE-NUMERIQUE")).isFalse();
        transmettre();
        assertThat(commande.confieeA("FIBRE-NUMERIQUE")).isTrue();
        assertThat(commande.confieeA("AUTRE")).isFalse();
    }

    @Test
    void ditCeQuElleAttendDuPartenaire() {
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.AUCUNE);
        transmettre();
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.ACCUSER_RECEPTION);
        commande.accusee(JOUR, "FN-1");
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.DEPOSER_DEVIS);
        recevoirDevis(JOUR.plusDays(30));
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.AUCUNE);
        commander();
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.ACCUSER_RECEPTION);
        commande.accusee(JOUR, null);
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.METTRE_EN_SERVICE);
    }

    @Test
    void leDevisVautSonDernierJourEtPasLeLendemain() {
        transmettre();
        recevoirDevis(JOUR);
        commande.exigerDevisValide(JOUR);
        assertThatThrownBy(() -> commande.exigerDevisValide(JOUR.plusDays(1)))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.DEVIS_PERIME, DemandeRefusee::code);
    }

    @Test
    void laMessagerieAttendLeNomDeDomaine() {
        enCommande();
        assertThatThrownBy(() -> commande.suivre(mise(ServiceSecurise.MESSAGERIE), HORLOGE))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.DOMAINE_REQUIS, DemandeRefusee::code);
        suivre(mise(ServiceSecurise.NOM_DOMAINE));
        suivre(mise(ServiceSecurise.MESSAGERIE));
        assertThat(commande.etat()).isEqualTo(EtatCommande.EN_SERVICE);
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.AUCUNE);
    }

    @Test
    void lIncidentPuisLeRetablissement() {
        enCommande();
        suivre(mise(ServiceSecurise.NOM_DOMAINE));
        suivre(incident(MIDI.minusSeconds(60)));
        assertThat(commande.etat()).isEqualTo(EtatCommande.INCIDENT);
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.RETABLIR);
        assertThatThrownBy(() -> suivre(retablissement(MIDI.minusSeconds(61))))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns("retabliLe", DemandeRefusee::champ);
    }

    @Test
    void leRetablissementRemetEnService() {
        enCommande();
        suivre(mise(ServiceSecurise.NOM_DOMAINE));
        suivre(incident(MIDI.minusSeconds(60)));
        suivre(retablissement(MIDI.minusSeconds(60)));
        assertThat(commande.etat()).isEqualTo(EtatCommande.EN_SERVICE);
        assertThat(commande.actionAttendue()).isEqualTo(ActionAttendue.METTRE_EN_SERVICE);
    }

    @Test
    void laFinDuDernierServiceClotLaCommande() {
        enCommande();
        suivre(mise(ServiceSecurise.NOM_DOMAINE));
        suivre(new FaitService.Fin(NUMERO, ServiceSecurise.MESSAGERIE, JOUR, "Abandon"));
        assertThat(commande.etat()).isEqualTo(EtatCommande.EN_SERVICE);
        suivre(new FaitService.Fin(NUMERO, ServiceSecurise.NOM_DOMAINE, JOUR, "Fin du contrat"));
        assertThat(commande.etat()).isEqualTo(EtatCommande.RESILIE);
    }

    @Test
    void refuseUneDateFutureUnServiceNonCommandeEtUnEtatImpossible() {
        enCommande();
        assertThatThrownBy(() -> commande.suivre(
                        new FaitService.MiseEnService(NUMERO, ServiceSecurise.NOM_DOMAINE, JOUR.plusDays(1), null),
                        HORLOGE))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns("dateMiseEnService", DemandeRefusee::champ);
        assertThatThrownBy(() -> commande.suivre(mise(ServiceSecurise.ANTIVIRUS), HORLOGE))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.INTROUVABLE, DemandeRefusee::code);
        assertThatThrownBy(() -> commande.suivre(retablissement(MIDI), HORLOGE))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.ETAT_TRANSITION_INTERDITE, DemandeRefusee::code);
    }

    private void suivre(FaitService fait) {
        commande.suivre(fait, HORLOGE);
        for (var suite = commande.suite(); suite.isPresent(); suite = commande.suite()) {
            passer(suite.get());
            if (commande.etat() == EtatCommande.RESILIE) {
                return;
            }
        }
    }

    private void transmettre() {
        passer(EvenementCommande.TRANSMETTRE);
        commande.transmise(new PartCdg(Montant.de("50.00"), false, "Grille"), JOUR);
    }

    private void recevoirDevis(LocalDate limite) {
        passer(EvenementCommande.RECEVOIR_DEVIS);
        commande.devisRecu(new DevisFibre("D-1", JOUR, limite, Montant.de("120.00"), 1));
    }

    private void commander() {
        passer(EvenementCommande.ACCEPTER_DEVIS);
        passer(EvenementCommande.OUVRIR_CONVENTION);
        commande.conventionOuverte(51);
        passer(EvenementCommande.COMMANDER);
        commande.commandee(JOUR);
    }

    private void enCommande() {
        transmettre();
        recevoirDevis(JOUR);
        commander();
    }

    private void passer(EvenementCommande evenement) {
        commande.passer(evenement, role -> true, new Auteur("essai", MIDI), "");
    }

    private static FaitService mise(ServiceSecurise service) {
        return new FaitService.MiseEnService(NUMERO, service, JOUR, null);
    }

    private static FaitService incident(Instant debut) {
        return new FaitService.Incident(
                NUMERO, ServiceSecurise.NOM_DOMAINE, debut, Gravite.BLOQUANT, "Plus de résolution");
    }

    private static FaitService retablissement(Instant instant) {
        return new FaitService.Retablissement(NUMERO, ServiceSecurise.NOM_DOMAINE, instant, null);
    }
}

package fr.cdg62.numerique.securisation;

import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.service.Gravite;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.PartCdg;
import fr.cdg62.numerique.commande.Suivi;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Leads the orders of the demonstration as far as wished, without convention nor exchange: everything is fictitious. */
@ApplicationScoped
class ParcoursFictif {
    private static final String FICTIF = "Donnée fictive de démonstration";
    private static final String PDF = "/demonstration/devis-fictif.pdf";
    private static final int ANCIENNETE = 40;

    @Inject
    private Suivi suivi;

    @Inject
    private Documents documents;

    @Inject
    private Horloge horloge;

    void transmise(Commande commande) {
        passer(commande, EvenementCommande.TRANSMETTRE);
        commande.transmise(new PartCdg(Montant.de("50.00"), false, FICTIF), horloge.aujourdHui());
        suivi.attendreDevis(commande);
    }

    void devisRecu(Commande commande) {
        transmise(commande);
        passer(commande, EvenementCommande.ACCUSER);
        commande.accusee(horloge.aujourdHui(), "FN-FICTIF-" + commande.numero());
        passer(commande, EvenementCommande.RECEVOIR_DEVIS);
        LocalDate jour = horloge.aujourdHui();
        commande.devisRecu(new DevisFibre(
                "DEVIS-FICTIF-" + commande.numero(), jour, jour.plusMonths(2), Montant.de("320.00"), pdf(commande)));
        suivi.attendreAcceptation(commande);
    }

    void commandee(Commande commande) {
        devisRecu(commande);
        passer(commande, EvenementCommande.ACCEPTER_DEVIS);
        passer(commande, EvenementCommande.OUVRIR_CONVENTION);
        commande.signeePartenaire(horloge.aujourdHui());
        passer(commande, EvenementCommande.COMMANDER);
        commande.commandee(horloge.aujourdHui().minusDays(ANCIENNETE));
        suivi.solder(commande);
    }

    /** The backup works, the antivirus is in incident, the rest is still awaited. */
    void enIncident(Commande commande) {
        commandee(commande);
        passer(commande, EvenementCommande.ACCUSER);
        commande.accusee(horloge.aujourdHui(), null);
        LocalDate mise = horloge.aujourdHui().minusDays(ANCIENNETE / 2);
        mettreEnService(commande, ServiceSecurise.SAUVEGARDE, mise);
        mettreEnService(commande, ServiceSecurise.ANTIVIRUS, mise);
        commande.suivre(
                new FaitService.Incident(
                        commande.numero(),
                        ServiceSecurise.ANTIVIRUS,
                        horloge.maintenant().minus(1, ChronoUnit.HOURS),
                        Gravite.GENE,
                        "Mise à jour des signatures en retard. " + FICTIF),
                horloge);
        passer(commande, EvenementCommande.METTRE_EN_SERVICE);
        suivi.ouvrirTerme(commande, mise);
        passer(commande, EvenementCommande.DECLARER_INCIDENT);
    }

    private void mettreEnService(Commande commande, ServiceSecurise service, LocalDate date) {
        FaitService mise = new FaitService.MiseEnService(commande.numero(), service, date, "FN-FICTIF");
        commande.suivre(mise, horloge);
        suivi.suivreSauvegarde(commande, mise);
    }

    private void passer(Commande commande, EvenementCommande evenement) {
        suivi.passer(commande, evenement, role -> true, "demonstration", FICTIF);
    }

    private long pdf(Commande commande) {
        try (InputStream contenu = ParcoursFictif.class.getResourceAsStream(PDF)) {
            return documents
                    .conserver(new NouveauDocument(
                            commande.siren(),
                            Suivi.objet(commande),
                            "devis-fictif.pdf",
                            "application/pdf",
                            contenu.readAllBytes()))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

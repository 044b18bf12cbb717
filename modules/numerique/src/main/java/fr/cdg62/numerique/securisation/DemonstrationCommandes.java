package fr.cdg62.numerique.securisation;

import static fr.cdg62.numerique.api.service.ServiceSecurise.*;

import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.securisation.RechercheCommandes;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceSouhaite;
import fr.cdg62.numerique.commande.Commande;
import fr.cdg62.numerique.commande.Commandes;
import fr.cdg62.numerique.commande.Suivi;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fictitious orders in several states, for collectivités that have none yet. */
@Stateless
public class DemonstrationCommandes implements EtapeDemarrage {
    private static final int ORDRE = 300;
    private static final String ABLAIN_SAINT_NAZAIRE = "216200014";
    private static final String ABLAINZEVELLE = "216200022";

    @Inject
    private Commandes commandes;

    @Inject
    private Suivi suivi;

    @Inject
    private ParcoursFictif parcours;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : commandes fictives de sécurisation des données";
    }

    @Override
    @PermitAll
    public void executer() {
        if (demonstration && sansCommande(ABLAIN_SAINT_NAZAIRE)) {
            parcours.enIncident(nouvelle(ABLAIN_SAINT_NAZAIRE, SAUVEGARDE, ANTIVIRUS, COFFRE_MOTS_DE_PASSE));
            parcours.devisRecu(nouvelle(ABLAIN_SAINT_NAZAIRE, NOM_DOMAINE, MESSAGERIE, PAGE_INTERNET));
        }
        if (demonstration && sansCommande(ABLAINZEVELLE)) {
            parcours.commandee(nouvelle(ABLAINZEVELLE, CLE_SIGNATURE));
            parcours.transmise(nouvelle(ABLAINZEVELLE, NOM_DOMAINE, MESSAGERIE));
            nouvelle(ABLAINZEVELLE, DEMARCHES_SIMPLIFIEES);
        }
    }

    private boolean sansCommande(String siren) {
        return commandes
                        .chercher(new RechercheCommandes(siren, null, new DemandePage(0, 1, null)))
                        .total()
                == 0;
    }

    private Commande nouvelle(String siren, ServiceSecurise... services) {
        List<ServiceSouhaite> souhaits = Arrays.stream(services)
                .map(s -> new ServiceSouhaite(s, 2, s == NOM_DOMAINE ? "ville-fictive-" + siren + ".fr" : null))
                .toList();
        String numero = numerotation.suivant(
                GestionCommandes.SERIE, horloge.aujourdHui().getYear());
        Commande commande = new Commande(
                numero,
                new NouvelleCommande(siren, souhaits, "Claire Fictive", "secretaire@demonstration.invalid"),
                GestionCommandes.PARTENAIRE,
                horloge);
        commandes.enregistrer(commande);
        suivi.demandee(commande);
        return commande;
    }
}

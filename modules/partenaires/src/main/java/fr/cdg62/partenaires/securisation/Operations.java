package fr.cdg62.partenaires.securisation;

import fr.cdg62.numerique.api.echange.CommandeConfiee;
import fr.cdg62.numerique.api.echange.EchangesFibre;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.commun.ObjectFactory;
import fr.cdg62.partenaires.contrat.securisation.ListerCommandes;
import fr.cdg62.partenaires.contrat.securisation.ListerCommandesResponse;
import fr.cdg62.partenaires.contrat.securisation.Ping;
import fr.cdg62.partenaires.contrat.securisation.PingResponse;
import fr.cdg62.partenaires.contrat.securisation.ReponseCommande;
import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.ContratXml;
import fr.cdg62.partenaires.echange.Traitement;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.Page;
import java.util.function.BiFunction;

/** The operations of the service for one message: from the contract to the api of numerique, and back. */
final class Operations {
    private static final String SERVICE = "SecurisationDonnees.v1";
    private static final String VERSION = "1.0";
    static final ContratXml CONTRAT =
            new ContratXml(fr.cdg62.partenaires.contrat.securisation.ObjectFactory.class, ObjectFactory.class);

    private final Traitement traitement = new Traitement(SERVICE, CONTRAT, VERSION);
    private final EchangesFibre echanges = Apis.de(EchangesFibre.class);

    PingResponse ping(Ping demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            PingResponse reponse = new PingResponse();
            reponse.setAccuse(accuse);
            reponse.setVersionContrat(traitement.version());
            reponse.setHeure(traitement.maintenant());
            reponse.setPartenaire(traitement.partenaire().code());
            return reponse;
        });
    }

    ListerCommandesResponse lister(ListerCommandes demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            Page<CommandeConfiee> page = echanges.lister(traitement.partenaire(), Conversion.recherche(demande));
            ListerCommandesResponse reponse = new ListerCommandesResponse();
            reponse.setAccuse(accuse);
            reponse.setTotal(page.total());
            page.elements().forEach(commande -> reponse.getCommande().add(Conversion.commande(commande)));
            return reponse;
        });
    }

    /** A write on one order; {@code demande} no longer carries its header. */
    ReponseCommande ecrire(
            EnTeteEchange entete,
            Object demande,
            BiFunction<EchangesFibre, PartenaireAuthentifie, CommandeConfiee> action) {
        return traitement.ecrire(entete, demande, ReponseCommande.class, accuse -> {
            CommandeConfiee commande = action.apply(echanges, traitement.partenaire());
            accuse.setNumero(commande.numero());
            ReponseCommande reponse = new ReponseCommande();
            reponse.setAccuse(accuse);
            reponse.setCommande(Conversion.commande(commande));
            return reponse;
        });
    }
}

package fr.cdg62.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * The api methods open to every caller without a proof of partnership, {@code *} standing for all the methods of an
 * interface. Each has its reason; nothing is added without one.
 */
final class PortesOuvertes {
    /** Entry points may call these too. */
    private static final Set<String> A_TOUS = Set.of(
            // tells about the caller itself, and decides what it may do
            "Acces.*",
            // run at start, before the first request: there is no caller yet
            "EtapeDemarrage.*",
            // where a caller becomes known: the password, token or code given is the proof
            "Jetons.ouvrirSession",
            // tells whoever is about to sign in where else he may
            "Jetons.fournisseur",
            "Jetons.renouveler",
            "MotsDePasse.choisir",
            "MotsDePasse.changer",
            "GuichetPartenaires.*",
            // runs what the caller asked for, with the caller's own rights, once only
            "Rejeu.uneSeuleFois",
            // every message received is kept, even from an unknown sender
            "JournalMessages.inscrire",
            // the law makes these lists public, names only
            "PublicationListes.*",
            "PublicationTableaux.*");

    /** For the other modules, inside an operation whose caller they have checked; never for an entry point. */
    private static final Set<String> ENTRE_MODULES = Set.of(
            "Agents.muter",
            // for the pension of an agent whose file the caller may see, a partner under mandate included
            "Agents.naissance",
            // for the affiliation of an agent whose career the caller manages, and for the cohorts, opened by the CdG
            "IdentitesAgents.lire",
            "IdentitesAgents.nesEn",
            // for the shares of women and men of a tableau that the caller may read
            "IdentitesAgents.sexes",
            // which structure is the CdG: asked before it is known what the caller may do
            "CentreDeGestion.siren",
            "Collectivites.lire",
            "Collectivites.population",
            "Collectivites.effectif",
            "Affiliations.au",
            // asked by the nightly works, which have no caller
            "Membres.suivants",
            "Catalogue.exigerMission",
            "Conventions.signatures",
            "Parametres.valeur",
            "Parametres.datee",
            "Parametres.serie",
            "Documents.conserver",
            "Documents.remettre",
            "ImportAgents.connus",
            "ImportAgents.creer",
            "Echeances.inscrire",
            "Echeances.solder",
            "Journal.inscrire",
            "Numerotation.suivant",
            "Outbox.publier",
            // called back by the relay of events, which has no caller
            "Consommateur.*");

    private PortesOuvertes() {}

    static boolean admettent(JavaClass api, String methode) {
        return figure(A_TOUS, api, methode) || reserventAuxModules(api, methode);
    }

    static boolean reserventAuxModules(JavaClass api, String methode) {
        return figure(ENTRE_MODULES, api, methode);
    }

    private static boolean figure(Set<String> liste, JavaClass api, String methode) {
        return estUneApi(api)
                && (liste.contains(api.getSimpleName() + ".*") || liste.contains(api.getSimpleName() + "." + methode));
    }

    static boolean estUneApi(JavaClass classe) {
        return classe.isInterface() && (classe.getPackageName() + ".").contains(".api.");
    }
}

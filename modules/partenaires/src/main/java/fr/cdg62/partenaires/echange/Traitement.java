package fr.cdg62.partenaires.echange;

import fr.cdg62.partenaires.contrat.commun.AccuseEchange;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.commun.StatutAccuse;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import fr.cdg62.referentiel.api.echange.Rejeu;
import fr.cdg62.referentiel.api.echange.ReponseRejouable;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * One operation of a service, from its header to its acknowledgement: checks the header, executes a write once only
 * whatever the number of times its message arrives.
 */
public final class Traitement {
    private final String service;
    private final ContratXml contrat;
    private final String version;
    private final Horloge horloge;
    private final EchangeEnCours echange;

    /**
     * Opens the treatment of one message.
     *
     * @param service name and version of the service, part of the identity of its messages
     * @param contrat to write and read the answers kept
     * @param version the last of the contract, {@code 1.1}
     */
    public Traitement(String service, ContratXml contrat, String version) {
        this.service = service;
        this.contrat = contrat;
        this.version = version;
        this.horloge = Apis.de(Horloge.class);
        this.echange = Apis.de(EchangeEnCours.class);
    }

    /** The last version of the contract. */
    public String version() {
        return version;
    }

    /**
     * Whether the sender follows this version or a later one: who follows an earlier one gets none of the elements that
     * came with it, which its client may not know how to read (specification numérique, C5).
     */
    public static boolean suit(EnTeteEchange entete, String depuis) {
        return mineure(entete.getVersionContrat()) >= mineure(depuis);
    }

    /** Of {@code 1.12}, as the contracts write it: 12. */
    private static int mineure(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    public PartenaireAuthentifie partenaire() {
        return echange.partenaire();
    }

    /** A reading: no effect, hence no memory of the message. */
    public <R> R lire(EnTeteEchange entete, Function<AccuseEchange, R> action) {
        controler(entete);
        return action.apply(accuser(entete));
    }

    /**
     * A write, done once.
     *
     * @param demande the request without its header: what makes two messages « the same »
     */
    public <R> R ecrire(EnTeteEchange entete, Object demande, Class<R> type, Function<AccuseEchange, R> action) {
        controler(entete);
        DemandeRejouable rejouable = new DemandeRejouable(
                "SOAP:" + service,
                echange.partenaire().siret(),
                entete.getMessageId().toLowerCase(Locale.ROOT),
                contrat.empreinte(demande));
        ReponseRejouable reponse =
                Apis.de(Rejeu.class).uneSeuleFois(rejouable, () -> contrat.texte(action.apply(accuser(entete)), type));
        if (reponse.rejouee()) {
            echange.declarerRejouee();
        }
        return contrat.lire(reponse.corps(), type);
    }

    private void controler(EnTeteEchange entete) {
        if (!entete.getEmetteur().equals(echange.partenaire().siret())) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "L'émetteur annoncé n'est pas le partenaire authentifié.",
                    "emetteur");
        }
        if (mineure(entete.getVersionContrat()) > mineure(version)) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_SCHEMA,
                    "La dernière version de ce contrat est la %s.".formatted(version),
                    "versionContrat");
        }
        Apis.de(Rejeu.class)
                .exigerRecent(echange.partenaire(), entete.getHorodatage().toInstant());
    }

    private AccuseEchange accuser(EnTeteEchange entete) {
        AccuseEchange accuse = new AccuseEchange();
        accuse.setMessageId(UUID.randomUUID().toString());
        accuse.setEnReponseA(entete.getMessageId());
        accuse.setStatut(StatutAccuse.TRAITE);
        accuse.setDateReception(maintenant());
        return accuse;
    }

    /** Now, as the contracts write it. */
    public OffsetDateTime maintenant() {
        return ZonedDateTime.ofInstant(horloge.maintenant(), Horloge.PARIS)
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.MILLIS);
    }
}

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
    private final Horloge horloge;
    private final EchangeEnCours echange;

    /**
     * Opens the treatment of one message.
     *
     * @param service name and version of the service, part of the identity of its messages
     * @param contrat to write and read the answers kept
     */
    public Traitement(String service, ContratXml contrat) {
        this(service, contrat, Apis.de(Horloge.class), Apis.de(EchangeEnCours.class));
    }

    Traitement(String service, ContratXml contrat, Horloge horloge, EchangeEnCours echange) {
        this.service = service;
        this.contrat = contrat;
        this.horloge = horloge;
        this.echange = echange;
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

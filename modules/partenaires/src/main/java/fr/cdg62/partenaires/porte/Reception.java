package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.Conformite;
import fr.cdg62.partenaires.echange.EchangeEnCours;
import fr.cdg62.partenaires.journal.Trace;
import fr.cdg62.partenaires.limites.Enveloppe;
import fr.cdg62.partenaires.limites.FluxMesure;
import fr.cdg62.partenaires.limites.Limites;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.partenaires.limites.TypeContenu;
import fr.cdg62.partenaires.securite.Identite;
import fr.cdg62.partenaires.securite.MessageSecurise;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.api.partenaire.PassageRefuse;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;

/** A message on its way in: who sends it, what it says, and what becomes of the rest when it is refused. */
final class Reception {
    private final HttpServletRequest demande;
    private final Limites limites;
    private final Conformite conformite;
    private final Sortie sortie;
    private final Trace trace;
    private final TypeContenu type;
    private FluxMesure flux;

    Reception(HttpServletRequest demande, Limites limites, Conformite conformite, Sortie sortie, Trace trace) {
        this.demande = demande;
        this.limites = limites;
        this.conformite = conformite;
        this.sortie = sortie;
        this.trace = trace;
        String annonce = demande.getContentType();
        type = new TypeContenu(annonce == null ? "" : annonce);
    }

    /** Whether the port takes this type of content. */
    boolean estDuBonType() {
        return type.admisPar(sortie.version());
    }

    /** A sender with HTTP Basic is known before its message is read. */
    void reconnaitreParHttp() {
        String autorisation = demande.getHeader("Authorization");
        if (autorisation != null) {
            Identite identite = Identite.de(autorisation);
            trace.annoncer(identite.identifiant());
            reconnaitre(identite::authentifier);
        }
    }

    /** The message to process, from a sender who has proved who it is, conforming to the contract. */
    Message lire() throws IOException {
        Limites admises = estReconnu() ? limites : limites.dUnInconnu();
        if (demande.getContentLengthLong() > admises.octets(type)) {
            throw Message.tropGrand(admises.octets(type));
        }
        Message message = Message.lire(flux(), type, admises);
        try {
            Message controle = controler(message);
            conformite.exiger(controle.enveloppe());
            return controle;
        } catch (RuntimeException e) {
            message.close();
            throw e;
        }
    }

    private Message controler(Message message) {
        trace.requete(message);
        Enveloppe enveloppe = Enveloppe.lire(message.enveloppe(), sortie.version(), limites);
        trace.enveloppe(enveloppe);
        sortie.repondreA(enveloppe.adressage());
        message.exigerPieces(enveloppe.pieces());
        if (enveloppe.securisee()) {
            sortie.attendreUneFauteSoap();
            return authentifier(MessageSecurise.de(message));
        }
        if (!estReconnu()) {
            throw Identite.absente();
        }
        return message;
    }

    private Message authentifier(MessageSecurise message) {
        if (estReconnu()) {
            throw Identite.enDouble();
        }
        trace.annoncer(message.nomAnnonce());
        reconnaitre(message::authentifier);
        return message.sansSecurite();
    }

    private static boolean estReconnu() {
        return Apis.de(EchangeEnCours.class).partenaire() != null;
    }

    private void reconnaitre(Supplier<PartenaireAuthentifie> preuve) {
        PartenaireAuthentifie partenaire = passer(preuve);
        trace.prouver(partenaire.code());
        Apis.de(ContexteAppel.class).agirPour(partenaire);
        Apis.de(EchangeEnCours.class).authentifier(partenaire);
    }

    /** The one whose message is not let in is known all the same. */
    private PartenaireAuthentifie passer(Supplier<PartenaireAuthentifie> preuve) {
        try {
            return preuve.get();
        } catch (PassageRefuse refus) {
            trace.annoncer(refus.partenaire());
            throw refus;
        }
    }

    /**
     * Reads what is left of a refused message, further for a partner that has proved who it is, and never of a sender too
     * slow.
     *
     * @return false when the connection must be cut, something being left
     */
    boolean finir(CodeProbleme refus) throws IOException {
        if (refus == CodeProbleme.TECHNIQUE_DELAI) {
            return false;
        }
        try {
            return Message.perdre(flux(), estReconnu() ? limites.octetsPerdus() : limites.octets());
        } catch (DemandeRefusee tropLent) {
            return false;
        }
    }

    /** One for the whole exchange: the time given to the sender runs once. */
    private FluxMesure flux() throws IOException {
        if (flux == null) {
            flux = new FluxMesure(demande.getInputStream(), limites);
        }
        return flux;
    }
}

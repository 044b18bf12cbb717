package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.MessageDetail;
import fr.cdg62.referentiel.api.echange.MessageVue;
import fr.cdg62.referentiel.api.echange.NouveauMessage;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.partenaire.PartenairesActifs;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A message of a partner with the answer it got. */
@Entity
@Table(name = "referentiel_message")
class MessageRecu extends EntiteBase {
    static final String[] COLONNES = {
        "partenaire",
        "service",
        "operation",
        "message_id",
        "recu_le",
        "duree_ms",
        "statut",
        "code_faute",
        "requete",
        "requete_entiere",
        "reponse",
        "correlation"
    };

    private static final int TEXTE_MAX = 100;
    private static final int CODE_MAX = 20;
    private static final int CORRELATION_MAX = 64;

    @Column(name = "partenaire", nullable = false, updatable = false)
    private String partenaire;

    @Column(name = "service", nullable = false, updatable = false)
    private String service;

    @Column(name = "operation", nullable = false, updatable = false)
    private String operation;

    @Column(name = "message_id", nullable = false, updatable = false)
    private String messageId;

    @Column(name = "recu_le", nullable = false, updatable = false)
    private LocalDateTime recuLe;

    @Column(name = "duree_ms", nullable = false, updatable = false)
    private long dureeMs;

    @Enumerated(EnumType.STRING)
    @Column(name = "statut", nullable = false, updatable = false)
    private StatutMessage statut;

    @Column(name = "code_faute", updatable = false)
    private String codeFaute;

    @Lob
    @Column(name = "requete", nullable = false, updatable = false)
    private byte[] requete;

    @Column(name = "requete_entiere", nullable = false, updatable = false)
    private boolean requeteEntiere;

    @Lob
    @Column(name = "reponse", nullable = false, updatable = false)
    private byte[] reponse;

    @Column(name = "correlation", nullable = false, updatable = false)
    private String correlation;

    protected MessageRecu() {}

    /** What an unknown sender wrote may be of any length: it is cut, so that a refused message is always kept. */
    MessageRecu(NouveauMessage m) {
        partenaire = borner(m.partenaire(), TEXTE_MAX);
        service = borner(m.service(), TEXTE_MAX);
        operation = borner(m.operation(), TEXTE_MAX);
        messageId = borner(m.messageId(), TEXTE_MAX);
        recuLe = LocalDateTime.ofInstant(m.recuLe(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        dureeMs = m.duree().toMillis();
        statut = m.statut();
        codeFaute = m.codeFaute() == null ? null : borner(m.codeFaute(), CODE_MAX);
        requete = Enveloppe.compresser(m.requete());
        requeteEntiere = m.requeteEntiere();
        reponse = Enveloppe.compresser(m.reponse());
        correlation = borner(m.correlation(), CORRELATION_MAX);
    }

    /** Its values in the order of {@link #COLONNES}. */
    Object[] ligne() {
        return new Object[] {
            partenaire,
            service,
            operation,
            messageId,
            recuLe,
            dureeMs,
            statut.name(),
            codeFaute,
            requete,
            requeteEntiere,
            reponse,
            correlation
        };
    }

    /** The beginning of this day of Paris, as the column of the reception says it. */
    static LocalDateTime debut(LocalDate jour) {
        return LocalDateTime.ofInstant(jour.atStartOfDay(Horloge.PARIS).toInstant(), ZoneOffset.UTC);
    }

    private static String borner(String texte, int max) {
        if (texte == null) {
            return "";
        }
        return texte.substring(0, Math.min(texte.length(), max));
    }

    MessageDetail detail() {
        MessageVue vue = new MessageVue(
                id(),
                partenaire,
                service,
                operation,
                messageId,
                recuLe.toInstant(ZoneOffset.UTC),
                dureeMs,
                statut,
                codeFaute,
                correlation);
        return new MessageDetail(vue, Enveloppe.lire(requete), Enveloppe.lire(reponse), requeteEntiere);
    }

    /** The message to present again for its partner; MESSAGE_NON_REJOUABLE when it was not kept whole. */
    MessageARejouer aRejouer(PartenairesActifs partenaires) {
        if (!requeteEntiere) {
            throw new DemandeRefusee(
                    CodeProbleme.MESSAGE_NON_REJOUABLE,
                    "Ce message n'a pas été conservé entier (pièces jointes, taille, encodage ou émetteur non reconnu) :"
                            + " seul le partenaire peut le renvoyer.");
        }
        PartenaireAuthentifie emetteur = partenaires
                .actif(partenaire)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.MESSAGE_NON_REJOUABLE,
                        "Le partenaire %s n'a plus accès aux services : ses messages sont refusés."
                                .formatted(partenaire)));
        return new MessageARejouer(id(), emetteur, service, Enveloppe.lire(requete), Enveloppe.lire(reponse));
    }
}

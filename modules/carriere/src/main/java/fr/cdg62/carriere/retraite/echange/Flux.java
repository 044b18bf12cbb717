package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.EtatFlux;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.carriere.api.retraite.echange.MotifRejet;
import fr.cdg62.carriere.api.retraite.echange.NatureFlux;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a partner sent to be done, and what became of it. */
@Entity
@Table(name = "carriere_retraite_flux")
class Flux extends EntiteBase {
    @Column(updatable = false)
    private String numero;

    @Column(updatable = false)
    private String partenaire;

    @Column(name = "message_id", updatable = false)
    private String messageId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NatureFlux nature;

    @Column(updatable = false)
    private long objet;

    private String contenu;

    @Enumerated(EnumType.STRING)
    private EtatFlux etat = EtatFlux.RECU;

    private String motifs = FluxEnJson.SANS_MOTIF;

    private Long dossier;

    @Column(name = "traite_le")
    private LocalDateTime traiteLe;

    protected Flux() {
        super();
    }

    Flux(String numero, String partenaire, String messageId, FluxEnJson.Ecrit ecrit) {
        super();
        this.numero = numero;
        this.partenaire = partenaire;
        this.messageId = messageId;
        this.nature = ecrit.nature();
        this.objet = ecrit.objet();
        this.contenu = ecrit.contenu();
    }

    void controler() {
        etat = EtatFlux.EN_CONTROLE;
    }

    void accepter(Instant instant) {
        finir(EtatFlux.ACCEPTE, instant);
    }

    /** It opened this dossier, or changed it. */
    void concerner(long numero) {
        dossier = numero;
    }

    void rejeter(List<MotifRejet> raisons, Instant instant) {
        motifs = FluxEnJson.motifs(raisons);
        finir(EtatFlux.REJETE_METIER, instant);
    }

    private void finir(EtatFlux issue, Instant instant) {
        etat = issue;
        contenu = FluxEnJson.fini(nature, contenu);
        traiteLe = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    boolean estFini() {
        return traiteLe != null;
    }

    String numero() {
        return numero;
    }

    String partenaire() {
        return partenaire;
    }

    String messageId() {
        return messageId;
    }

    NatureFlux nature() {
        return nature;
    }

    String contenu() {
        return contenu;
    }

    FluxVue vue() {
        return new FluxVue(
                numero,
                nature,
                etat,
                objet,
                dossier,
                creeLe(),
                traiteLe == null ? null : traiteLe.toInstant(ZoneOffset.UTC),
                FluxEnJson.motifs(motifs));
    }
}

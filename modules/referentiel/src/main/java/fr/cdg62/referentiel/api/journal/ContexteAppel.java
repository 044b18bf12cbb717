package fr.cdg62.referentiel.api.journal;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;

/**
 * What the journal must know of the current call and that only the entry point knows. The filter of each entry point
 * calls {@link #ouvrir} once; a call nobody opened comes from the system itself (timer, start-up). Where no request
 * scope is active at all, the work is that of a batch.
 */
@RequestScoped
public class ContexteAppel {
    private static final int CORRELATION_MAX = 64;

    private Canal canal = Canal.SYSTEME;
    private String correlation = "";
    private String acteur;
    private String adresse;
    private PartenaireAuthentifie partenaire;

    /**
     * Opens the call.
     *
     * @param canal entry channel
     * @param correlation identifier of the call, also given to the caller and to the logs; cut at 64 characters
     */
    public void ouvrir(Canal canal, String correlation) {
        this.canal = Objects.requireNonNull(canal);
        String texte = Objects.requireNonNullElse(correlation, "");
        this.correlation = texte.substring(0, Math.min(texte.length(), CORRELATION_MAX));
    }

    /** Tells the network address the call comes from; null when the entry point does not watch it. */
    public void venirDe(String adresse) {
        this.adresse = adresse;
    }

    /** Acts from now on for a partner recognised by its own credentials: it is the actor, and its mandates are its rights. */
    public void agirPour(PartenaireAuthentifie reconnu) {
        partenaire = reconnu;
        acteur = reconnu.code();
    }

    /** What follows is again the caller's own act. */
    public void cesserDAgir() {
        partenaire = null;
        acteur = null;
    }

    /** The partner the call acts for, or {@code null}. */
    public PartenaireAuthentifie partenaire() {
        return partenaire;
    }

    /** Names the actor when the container does not know it: an account that signs in. */
    public void identifier(String acteur) {
        this.acteur = Objects.requireNonNull(acteur);
    }

    public Canal canal() {
        return canal;
    }

    /** Identifier of the call, empty when nobody opened it. */
    public String correlation() {
        return correlation;
    }

    /** Actor named by the entry point, or {@code null}: the container's caller is then the actor. */
    public String acteur() {
        return acteur;
    }

    /** Network address the call comes from, or {@code null} when nobody told it. */
    public String adresse() {
        return adresse;
    }
}

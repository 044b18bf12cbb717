package fr.cdg62.referentiel.compte;

import static fr.cdg62.referentiel.api.compte.EtatCompte.ACTIF;
import static fr.cdg62.referentiel.api.compte.EtatCompte.CLOTURE;
import static fr.cdg62.referentiel.api.compte.EtatCompte.INVITE;
import static fr.cdg62.referentiel.api.compte.EtatCompte.SUSPENDU;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.connexion.Verrou;
import fr.cdg62.socle.etat.MachineEtats;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** Account of one person. */
@Entity
@Table(name = "referentiel_compte")
public class Compte extends EntiteBase {
    static final MachineEtats<EtatCompte, EvenementCompte> CYCLE = MachineEtats.de(
                    EtatCompte.class, EvenementCompte.class)
            .transition(INVITE, EvenementCompte.ACTIVER, ACTIF)
            .transition(INVITE, EvenementCompte.CLOTURER, CLOTURE, Roles.ADMINISTRATEUR)
            .transition(ACTIF, EvenementCompte.SUSPENDRE, SUSPENDU, Roles.ADMINISTRATEUR)
            .transition(ACTIF, EvenementCompte.CLOTURER, CLOTURE, Roles.ADMINISTRATEUR)
            .transition(SUSPENDU, EvenementCompte.REACTIVER, ACTIF, Roles.ADMINISTRATEUR)
            .transition(SUSPENDU, EvenementCompte.CLOTURER, CLOTURE, Roles.ADMINISTRATEUR)
            .build();

    @Column(name = "identifiant")
    private String identifiant;

    @Column(name = "nom")
    private String nom;

    @Column(name = "mail")
    private String mail;

    @Enumerated(EnumType.STRING)
    @Column(name = "etat")
    private EtatCompte etat;

    @Column(name = "mot_de_passe")
    private String motDePasse;

    @Column(name = "code_invitation")
    private String codeInvitation;

    @Column(name = "invitation_expire_le")
    private LocalDateTime invitationExpireLe;

    @Column(name = "demonstration")
    private boolean demonstration;

    @Column(name = "agent_id")
    private Long agent;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "verrou_id")
    private Verrou verrou;

    protected Compte() {
        super();
    }

    /** An invited account, without password. */
    public Compte(String identifiant, String nom, String mail, boolean demonstration) {
        super();
        this.identifiant = identifiant;
        this.nom = nom;
        this.mail = mail;
        this.demonstration = demonstration;
        this.etat = INVITE;
        this.verrou = Verrou.ouvert();
    }

    /** The account becomes the agent's own, by which he reads his file. */
    public void appartenirA(long sonAgent) {
        agent = sonAgent;
    }

    /** The account is nobody's own any more. */
    void separer() {
        agent = null;
    }

    /** The agent whose own account it is, null for any other. */
    Long agent() {
        return agent;
    }

    /** Moves along the life cycle, or refuses as {@link MachineEtats} does. */
    public void vivre(EvenementCompte evenement, Predicate<String> aRole) {
        etat = CYCLE.appliquer(etat, evenement, aRole);
        if (etat == CLOTURE) {
            motDePasse = null;
            codeInvitation = null;
        }
    }

    /** Accepts a new one-time code, which replaces the former one. */
    void attendre(String empreinteCode, Instant expireLe) {
        codeInvitation = empreinteCode;
        invitationExpireLe = LocalDateTime.ofInstant(expireLe, ZoneOffset.UTC);
    }

    /** Whether this is the code awaited and it has not expired. */
    public boolean attend(String empreinteCode, Instant maintenant) {
        return empreinteCode.equals(codeInvitation)
                && (etat == INVITE || etat == ACTIF)
                && maintenant.isBefore(invitationExpireLe.toInstant(ZoneOffset.UTC));
    }

    /** The state at that instant: an invitation not taken up in time is EXPIRE. */
    EtatCompte etatAu(Instant maintenant) {
        boolean passee = etat == INVITE
                && invitationExpireLe != null
                && !maintenant.isBefore(invitationExpireLe.toInstant(ZoneOffset.UTC));
        return passee ? EtatCompte.EXPIRE : etat;
    }

    /** Takes a new password; any code awaited stops working and the failures are forgotten. */
    public void prendreMotDePasse(String empreinte) {
        if (etat == INVITE) {
            vivre(EvenementCompte.ACTIVER, role -> false);
        }
        motDePasse = empreinte;
        codeInvitation = null;
        verrou.ouvrir();
    }

    /** Whether the account counts here: a fictitious one does in the demonstration only. */
    public boolean estOuvertA(boolean demonstrationActive) {
        return !demonstration || demonstrationActive;
    }

    public String identifiant() {
        return identifiant;
    }

    public String nom() {
        return nom;
    }

    public EtatCompte etat() {
        return etat;
    }

    /** Hash of the password, null before the first one and after the end. */
    public String motDePasse() {
        return motDePasse;
    }

    public Verrou verrou() {
        return verrou;
    }

    CompteVue vue(Instant maintenant) {
        return new CompteVue(
                identifiant, nom, mail, etatAu(maintenant), demonstration, agent, verrou.jusqua(), version());
    }
}

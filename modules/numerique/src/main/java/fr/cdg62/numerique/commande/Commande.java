package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.echange.ActionAttendue;
import fr.cdg62.numerique.api.echange.CommandeConfiee;
import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.securisation.CommandeVue;
import fr.cdg62.numerique.api.securisation.DevisFibre;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.service.ServiceVue;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An order of « sécurisation des données ». */
@Entity
@Table(name = "numerique_commande")
public class Commande extends EntiteBase {
    private String numero;
    private String siren;

    @Enumerated(EnumType.STRING)
    private EtatCommande etat;

    private String partenaire;

    @Enumerated(EnumType.STRING)
    @Column(name = "action_attendue")
    private ActionAttendue actionAttendue;

    @Column(name = "nom_contact")
    private String nomContact;

    @Column(name = "courriel_contact")
    private String courrielContact;

    @Column(name = "demandee_le")
    private LocalDate demandeeLe;

    @Column(name = "transmise_le")
    private LocalDate transmiseLe;

    @Column(name = "accusee_le")
    private LocalDate accuseeLe;

    @Column(name = "reference_partenaire")
    private String referencePartenaire;

    @Embedded
    private PartRetenue part = new PartRetenue();

    @Embedded
    private Devis devis;

    @Column(name = "convention_id")
    private Long convention;

    @Column(name = "signee_partenaire_le")
    private LocalDate signeePartenaireLe;

    @Column(name = "commandee_le")
    private LocalDate commandeeLe;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    private LocalDate terme;
    private String motif;

    @OneToMany(mappedBy = "commande", cascade = CascadeType.PERSIST)
    private List<ServiceCommande> services = new ArrayList<>();

    @OneToMany(mappedBy = "commande", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TransitionCommande> historique = new ArrayList<>();

    protected Commande() {}

    public Commande(String numero, NouvelleCommande nouvelle, String partenaire, Horloge horloge) {
        this.numero = numero;
        this.siren = nouvelle.siren();
        this.partenaire = partenaire;
        this.nomContact = nouvelle.nomContact();
        this.courrielContact = nouvelle.courrielContact();
        this.demandeeLe = horloge.aujourdHui();
        this.modifieeLe = LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC);
        this.etat = EtatCommande.DEMANDE;
        this.actionAttendue = ActionAttendue.AUCUNE;
        nouvelle.services().forEach(souhait -> services.add(new ServiceCommande(this, souhait)));
    }

    /** Moves the order and writes its history; refuses what the cycle does not allow. */
    void passer(EvenementCommande evenement, Predicate<String> roles, Auteur auteur, String detail) {
        EtatCommande de = etat;
        etat = CycleCommande.MACHINE.appliquer(etat, evenement, roles);
        historique.add(new TransitionCommande(this, de, evenement, etat, auteur.nom(), detail));
        modifieeLe = LocalDateTime.ofInstant(auteur.instant(), ZoneOffset.UTC);
        actualiser();
    }

    public void transmise(PartCdg calculee, LocalDate jour) {
        part = new PartRetenue(calculee);
        transmiseLe = jour;
    }

    public void devisRecu(DevisFibre recu) {
        devis = new Devis(recu);
        accuseeLe = null;
        actualiser();
    }

    /** Another quote is asked for: the former one no longer counts. */
    public void devisRedemande() {
        devis = null;
        accuseeLe = null;
        actualiser();
    }

    public void exigerDevisValide(LocalDate jour) {
        devis.exigerValide(jour);
    }

    public void accusee(LocalDate jour, String reference) {
        accuseeLe = jour;
        referencePartenaire = reference == null ? referencePartenaire : reference;
        actualiser();
    }

    public void conventionOuverte(long id) {
        convention = id;
    }

    public void signeePartenaire(LocalDate jour) {
        signeePartenaireLe = jour;
        actualiser();
    }

    public void commandee(LocalDate jour) {
        commandeeLe = jour;
        accuseeLe = null;
        actualiser();
    }

    void jusquAu(LocalDate dernierJour) {
        terme = dernierJour;
    }

    public void terminee(String pourquoi) {
        motif = pourquoi;
    }

    /** Applies to one service what the partner tells of it; the order itself moves by {@link #suite()}. */
    public void suivre(FaitService fait, Horloge horloge) {
        lesServices().appliquer(fait, commandeeLe, horloge);
        actualiser();
    }

    /** The event that the states of the services now call for, if any. */
    Optional<EvenementCommande> suite() {
        return Suites.evenement(etat, lesServices().etats());
    }

    private void actualiser() {
        actionAttendue = Suites.action(
                etat,
                accuseeLe != null,
                signeePartenaireLe != null,
                lesServices().etats());
    }

    private ServicesCommandes lesServices() {
        return new ServicesCommandes(numero, services);
    }

    boolean confieeA(String code) {
        return transmiseLe != null && partenaire.equals(code);
    }

    public CommandeVue vue(Predicate<String> roles) {
        return new CommandeVue(
                id(),
                numero,
                siren,
                etat,
                partenaire,
                nomContact,
                courrielContact,
                demandeeLe,
                referencePartenaire,
                accuseeLe,
                partCdg(),
                part.explication(),
                devis(),
                convention,
                commandeeLe,
                terme,
                motif,
                lesServices().vus(),
                historique.stream().map(TransitionCommande::vue).toList(),
                CycleCommande.MACHINE.possibles(etat, roles),
                version());
    }

    public CommandeConfiee confiee(String nomCollectivite) {
        return new CommandeConfiee(
                numero,
                etat,
                actionAttendue,
                siren,
                nomCollectivite,
                nomContact,
                courrielContact,
                demandeeLe,
                accuseeLe,
                referencePartenaire,
                lesServices().vus());
    }

    /** Refuses a trial of restoring where no backup works, or on another day than those it has worked. */
    public void exigerSauvegarde(LocalDate essai, LocalDate jour) {
        lesServices().exigerSauvegarde(essai, jour);
    }

    public List<ServiceVue> services() {
        return lesServices().vus();
    }

    public String numero() {
        return numero;
    }

    public String siren() {
        return siren;
    }

    public EtatCommande etat() {
        return etat;
    }

    ActionAttendue actionAttendue() {
        return actionAttendue;
    }

    public boolean estAccusee() {
        return accuseeLe != null;
    }

    /** True when the CDG's share was agreed, the grid saying « sur devis ». */
    public boolean estPartConvenue() {
        return part.estConvenue();
    }

    public Montant partCdg() {
        return part.montant();
    }

    DevisFibre devis() {
        return devis == null ? null : devis.vue();
    }

    public Long convention() {
        return convention;
    }

    public LocalDate commandeeLe() {
        return commandeeLe;
    }

    public LocalDate terme() {
        return terme;
    }
}

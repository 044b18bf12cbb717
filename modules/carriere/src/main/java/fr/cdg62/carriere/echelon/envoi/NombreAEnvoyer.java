package fr.cdg62.carriere.echelon.envoi;

/** How many proposals wait for a collectivité; public for the constructor expression. */
public record NombreAEnvoyer(String siren, String arrondissement, int propositions) {
    public NombreAEnvoyer(String siren, String arrondissement, Long propositions) {
        this(siren, arrondissement, Math.toIntExact(propositions));
    }
}
